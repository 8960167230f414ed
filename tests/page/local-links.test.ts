// The walk over a page's links: what an author writes becomes the address that a visitor follows.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CollectionItem, PageData } from "@11ty/eleventy";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localLinks } from "../../src/page/local-links.ts";
import { pagesOf } from "../../src/page/pages.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "links-"));
  mkdirSync(join(root, "content"));
});
afterAll(() => rmSync(root, { recursive: true }));

const pages = pagesOf([
  item("mission.md", "/mission/"),
  item("es/mission.md", "/es/mission/"),
  item("café.md", "/café/"),
  item("our c#.md", "/our-c/"),
]);

function item(file: string, url: string): CollectionItem {
  return { url, inputPath: `./content/${file}`, data: {} } as never;
}

/** The addresses of a page's links, as the walk leaves them. */
function walked(hrefs: string[], prefix = "/"): string[] {
  const tree = parseDocument(hrefs.map((href) => `<a href="${href}">x</a>`).join(""));
  const walk = localLinks(() => pages, { root, prefix });
  walk(tree, { inputPath: "./content/about.md", url: "/about/" } as PageData);
  return getElementsByTagName("a", tree).map(({ attribs }) => attribs.href ?? "");
}

const cases = [
  { href: "mission.md", address: "/mission/" },
  { href: "./mission.md#own", address: "/mission/#own" },
  { href: "es/mission.md", address: "/es/mission/" },
  { href: "caf%C3%A9.md", address: "/café/" },
  { href: "our%20c%23.md", address: "/our-c/" },
  { href: "/mission/", address: "/mission/" },
  { href: "/mission/", prefix: "/repo/", address: "/repo/mission/" },
  { href: "mission.md#own", prefix: "/repo/", address: "/repo/mission/#own" },
  { href: "#own", prefix: "/repo/", address: "#own" },
  { href: "https://example.org/a.md", prefix: "/repo/", address: "https://example.org/a.md" },
  { href: "//example.org/a", prefix: "/repo/", address: "https://example.org/a" },
  { href: "mailto:a@example.org", prefix: "/repo/", address: "mailto:a@example.org" },
];

test.each(cases)("$href under $prefix → $address", ({ href, prefix, address }) => {
  expect(walked([href], prefix)).toEqual([address]);
});

type Lost = { what: string; written: string; href?: string; told: object };
const lost: Lost[] = [
  {
    what: "a slip of the pen",
    written: "Read\n[this](mision.md#own) now.",
    told: { line: 5, column: 8, endColumn: 21, hint: "write: mission.md" },
  },
  {
    what: "a name that is part of an earlier word and link",
    written: "gone.md xgone.md [a](xgone.md) [b](gone.md)",
    href: "gone.md",
    told: { line: 4, column: 36, endColumn: 43 },
  },
  {
    what: "letters that an address escapes",
    written: "[a](cafe.md) [b](thé.md)",
    href: "th%C3%A9.md",
    told: { column: 18, endColumn: 24, message: "there is no page thé.md to link to" },
  },
  {
    what: "spaces",
    written: "[a](<our plan.md>)",
    href: "our%20plan.md",
    told: { column: 6, endColumn: 17, message: "there is no page our plan.md to link to" },
  },
  {
    what: "an escape that is none",
    written: "[a](%E0%A4%A.md)",
    href: "%E0%A4%25A.md",
    told: { line: 4, column: 5, endColumn: 16, rule: "lost-link" },
  },
  { what: "a reference", written: "[a][b]\n\n[b]: gone.md", told: { line: 6, column: 6 } },
  { what: "HTML", written: '<a class="b" href="gone.md">c</a>', told: { line: 4, column: 20 } },
  { what: "a spelling of its own", written: "[a](gone\\.md)", told: { line: 1, column: 1 } },
];

test.for(lost)("a lost link with $what is told at its place", ({ written, href, told }) => {
  writeFileSync(join(root, "content/about.md"), `---\ntitle: "[a](gone.md)"\n---\n${written}\n`);
  const address = href ?? /\w+\.md(#\w+)?/.exec(written)?.[0] ?? "gone.md";

  expect(() => walked([address])).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ file: "content/about.md", ...told })],
    }),
  );
});

test("all lost links of a page are told, each once", () => {
  writeFileSync(join(root, "content/about.md"), "[a](gone.md) [b](lost.md) [c](gone.md)\n");

  expect(() => walked(["gone.md", "lost.md", "gone.md"])).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ message: "there is no page gone.md to link to" }),
        expect.objectContaining({ message: "there is no page lost.md to link to" }),
      ],
    }),
  );
});
