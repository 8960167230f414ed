// The filter `pageWith`: a page found by its layout and language, wherever its file stands.
import type { CollectionItem } from "@11ty/eleventy";
import { expect, test } from "vitest";
import { pageWith } from "../../src/page/page-with.ts";
import { pagesOf } from "../../src/page/pages.ts";

const pages = pagesOf([
  item("leadership", "en", "/people/", "Who leads"),
  item("leadership", "en", "/people-of-old/", "Who led"),
  item("leadership", "es", "/es/leadership/", "Quién dirige"),
  item("default", "fr", "/fr/", "Accueil"),
]);

test.for([
  { layout: "leadership", lang: "en", found: { url: "/people/", title: "Who leads" } },
  { layout: "leadership", lang: "es", found: { url: "/es/leadership/", title: "Quién dirige" } },
  { layout: "leadership", lang: "fr", found: undefined },
  { layout: "mission", lang: "en", found: undefined },
])("the page of $layout in $lang", ({ layout, lang, found }) => {
  expect(pageWith(pages, layout, lang)).toEqual(found);
});

function item(layout: string, lang: string, url: string, title: string): CollectionItem {
  return { url, inputPath: `./content${url}index.md`, data: { layout, lang, title } } as never;
}
