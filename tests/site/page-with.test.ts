// The filter `pageWith`: a page found by its layout and language, wherever its file stands.
import type { CollectionItem } from "@11ty/eleventy";
import { expect, test } from "vitest";
import { pageWith } from "../../src/site/page-with.ts";
import { pagesOf } from "../../src/site/pages.ts";

const pages = pagesOf([
  item("leadership", "en", "/people/"),
  item("leadership", "en", "/people-of-old/"),
  item("leadership", "es", "/es/leadership/"),
  item("default", "fr", "/fr/"),
]);

test.for([
  { layout: "leadership", lang: "en", url: "/people/" },
  { layout: "leadership", lang: "es", url: "/es/leadership/" },
  { layout: "leadership", lang: "fr", url: undefined },
  { layout: "mission", lang: "en", url: undefined },
])("the page of $layout in $lang", ({ layout, lang, url }) => {
  expect(pageWith(pages, layout, lang)?.url).toBe(url);
});

function item(layout: string, lang: string, url: string): CollectionItem {
  return { url, inputPath: `./content${url}index.md`, data: { layout, lang } } as never;
}
