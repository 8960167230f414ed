// The filter `menu`: each entry with its label.
import { expect, test } from "vitest";
import { menu } from "../../src/site/menu.ts";
import { pagesOf } from "../../src/site/pages.ts";

const pages = pagesOf([
  { url: "/mission/", inputPath: "./content/mission.md", data: { title: "Mission" } } as never,
]);

test("an entry's label is its page's title, unless it has its own", () => {
  const entries = [{ url: "/mission/" }, { url: "/mission/", label: "What we do" }];
  expect(menu(entries, pages)).toEqual([
    { url: "/mission/", label: "Mission" },
    { url: "/mission/", label: "What we do" },
  ]);
});

test("an entry without a page stops the build", () => {
  expect(() => menu([{ url: "/gone/" }], pages)).toThrow("/gone/");
});
