import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CollectionItem, PageData } from "@11ty/eleventy";
import render from "dom-serializer";
import { parseDocument } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localLinks } from "../../src/page/local-links.ts";
import { pagesOf } from "../../src/page/pages.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "links-"));
  writeFileSync(join(folder, "about.md"), "Read\n[this](mision.md#own) now.\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(file: string, url: string): CollectionItem {
  return { url, inputPath: join(folder, file), data: {} } as never;
}

function walked(href: string, prefix = "/"): string {
  const pages = pagesOf([page("mission.md", "/mission/"), page("es/mission.md", "/es/mission/")]);
  const tree = parseDocument(`<a href="${href}">x</a>`);
  const walk = localLinks(() => pages, prefix);
  walk(tree, { inputPath: join(folder, "about.md"), url: "/about/" } as PageData);
  return /href="([^"]*)"/.exec(render(tree))?.[1] ?? "";
}

const cases = [
  { href: "mission.md", address: "/mission/" },
  { href: "./mission.md#own", address: "/mission/#own" },
  { href: "es/mission.md", address: "/es/mission/" },
  { href: "/mission/", address: "/mission/" },
  { href: "/mission/", prefix: "/repo/", address: "/repo/mission/" },
  { href: "mission.md#own", prefix: "/repo/", address: "/repo/mission/#own" },
  { href: "#own", prefix: "/repo/", address: "#own" },
  { href: "https://example.org/a.md", prefix: "/repo/", address: "https://example.org/a.md" },
  { href: "//example.org/a", prefix: "/repo/", address: "https://example.org/a" },
  { href: "mailto:a@example.org", prefix: "/repo/", address: "mailto:a@example.org" },
];

test.each(cases)("$href under $prefix → $address", ({ href, prefix, address }) => {
  expect(walked(href, prefix)).toBe(address);
});

test("a link to a page's file that is not there is a Problem with its place", () => {
  expect(() => walked("mision.md#own")).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ line: 2, column: 8, endColumn: 21, hint: "write: mission.md" }),
      ],
    }),
  );
});
