import type { CollectionItem } from "@11ty/eleventy";
import { expect, test } from "vitest";
import { menu } from "../../src/page/menu.ts";

const mission = { url: "/mission/", data: { title: "Mission" } } as unknown as CollectionItem;
const pages = { byUrl: new Map([["/mission/", mission]]), byFile: new Map() };

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
