import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { Destinations } from "../../../src/checks/built-site/destinations.ts";
import type { FinishedPage } from "../../../src/checks/built-site/finished-page.ts";
import { overweight } from "../../../src/checks/built-site/overweight.ts";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { Scales, type Weight } from "../../../src/checks/built-site/scales.ts";
import { Sheets } from "../../../src/checks/built-site/sheets.ts";
import { SiteFiles } from "../../../src/checks/built-site/site-files.ts";
import { finishedPage } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "scales-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ["a.png", "b.png", "font.woff2"])
  writeFileSync(join(folder, name), Buffer.alloc(10_000));

const files = new SiteFiles(folder);
const sheets = new Sheets();
const options = { site: new URL("https://site.example/"), files, sheets, pages: [] };
const budget = {
  others: { html: 14_600, whole: 30_000, further: 0 },
  people: { html: 14_600, whole: 11_000, pictures: 1, further: 10_000 },
  few: { html: 14_600, whole: 11_000, further: 0 },
};
const scales = new Scales({ budget, files, sheets, destinations: new Destinations(options) });

const weighed = (page: FinishedPage) => scales.tooMuch(page, readPage(page.html));
const picture = (name: string) => `<img src="/${name}" alt="${name}">`;
/** Text that is as large when it is compressed. */
const dense = (bytes: number) => randomBytes(bytes * 0.75).toString("base64");
const withFont = `@font-face { src: url("/font.woff2") }`;

test.for([
  ["a page", finishedPage("<p>A text.</p>")],
  ["a long page that repeats itself", finishedPage("<p>A text.</p>".repeat(10_000))],
  [
    "a long sheet that repeats itself",
    finishedPage("", "/team/", "a { color: red }".repeat(10_000)),
  ],
  ["pictures and a font", finishedPage(picture("a.png") + picture("a.png"), "/team/", withFont)],
] as const)("%s is light enough", async ([, page]) => {
  expect(await weighed(page)).toBeUndefined();
});

const heavy = finishedPage(dense(20_000));
const { layout, ...template } = heavy;

test.for([
  ["that is too heavy", heavy],
  ["of no author's that is too heavy", template],
] as const)("a page %s is weighed to the byte", ([, page]) => {
  const html = gzipSync(page.html).length;
  expect(weighed(page)).toEqual({ budget: budget.others, html, fonts: 0, pictures: [] });
});

test("a face that waits for its letters is weighed where it is preloaded", async () => {
  const face = `@font-face { src: url("/font.woff2"); unicode-range: U+41 }`;
  const few = (body: string) => ({ ...finishedPage(body, "/team/", face), layout: "few" });
  const heavy = picture("a.png") + dense(2_000);
  expect(await weighed(few(heavy))).toMatchObject({ fonts: 0 });
  const preload = `<link rel="preload" as="font" href="/font.woff2">`;
  expect(await weighed(few(preload + heavy))).toMatchObject({ fonts: 10_000 });
  expect(await weighed(few(picture("a.png")))).toBeUndefined();
});

test("a page is weighed with all that it shows, each file once", async () => {
  const body = picture("a.png") + picture("b.png") + picture("a.png");
  const weight = await weighed(finishedPage(body, "/team/", withFont));
  expect(weight).toMatchObject({ fonts: 10_000 });
  expect(weight?.pictures.map(({ alt, bytes }) => [alt, bytes])).toEqual([
    ["a.png", 10_000],
    ["b.png", 10_000],
  ]);
});

test("each picture beyond those that are meant may add to the whole", async () => {
  const page = finishedPage(picture("a.png") + picture("b.png"));
  expect(await weighed({ ...page, layout: "people" })).toBeUndefined();
  expect(await weighed({ ...page, layout: "few" })).toMatchObject({ budget: budget.few });
});

const light: Weight = { budget: budget.others, html: 9_000, fonts: 10_000, pictures: [] };
const bricks = { address: "/img/a.avif", alt: "Bricks", bytes: 20_000 };
const drawing = { ...bricks, address: "/img/a.svg", alt: "" };

test.for<[string, FinishedPage, Weight, { rule: string; isShared: boolean; hint: RegExp }[]]>([
  [
    "a long text",
    finishedPage(dense(20_000)),
    { ...light, html: 15_500 },
    [{ rule: "page-weight", isShared: false, hint: /^move at least 6 % of its text/ }],
  ],
  [
    "a text of several pages",
    finishedPage(dense(20_000)),
    { ...light, html: 26_000 },
    [{ rule: "page-weight", isShared: false, hint: /^make several pages of it/ }],
  ],
  [
    "a template that is a page by itself",
    template,
    { ...light, html: 15_500 },
    [{ rule: "page-weight", isShared: false, hint: /^move some of its parts to a template/ }],
  ],
  [
    "heavy styles",
    finishedPage("<p>A text.</p>", "/team/", dense(20_000)),
    { ...light, html: 15_500 },
    [{ rule: "page-weight", isShared: true, hint: /default\.njk: cut the styles/ }],
  ],
  [
    "a heavy picture",
    finishedPage("<p>A text.</p>"),
    { ...light, pictures: [bricks] },
    [
      {
        rule: "page-weight",
        isShared: false,
        hint: /^the picture "Bricks" has 20,000: show it smaller/,
      },
    ],
  ],
  [
    "a heavy drawing without words",
    finishedPage("<p>A text.</p>"),
    { ...light, pictures: [drawing] },
    [{ rule: "page-weight", isShared: false, hint: /^its largest picture has 20,000: draw it/ }],
  ],
  [
    "a text and fonts that are too heavy together",
    finishedPage(dense(14_000)),
    { ...light, html: 14_000, fonts: 17_000 },
    [{ rule: "page-weight", isShared: false, hint: /^move at least/ }],
  ],
  [
    "heavy fonts",
    finishedPage("<p>A text.</p>", "/team/", dense(4_000)),
    { ...light, fonts: 40_000 },
    [{ rule: "page-weight", isShared: true, hint: /default\.njk: cut the styles/ }],
  ],
  [
    "a long text and a heavy picture",
    finishedPage(dense(20_000)),
    { ...light, html: 15_500, pictures: [bricks] },
    [
      { rule: "page-weight", isShared: false, hint: /^move/ },
      { rule: "page-weight", isShared: false, hint: /^the picture/ },
    ],
  ],
])("of %s it is told what to cut", ([, page, weight, told]) => {
  const found = overweight(page, weight);
  expect(found).toMatchObject(told.map(({ hint, ...rest }) => rest));
  for (const [index, { hint }] of found.entries()) expect(hint).toMatch(told[index]?.hint ?? /^$/);
});

test("the shares of a page's parts are most of it", () => {
  const page = finishedPage(dense(6_000), "/team/", dense(3_000));
  const [{ message = "" } = {}] = overweight(page, { ...light, html: 15_000 });
  const [text = 0, styles = 0, frame = 0] = Array.from(
    message.matchAll(/(?:text has|styles|frame) ([\d,]+)/g),
    ([, number = ""]) => Number(number.replaceAll(",", "")),
  );
  expect(text).toBeGreaterThan(4_000);
  expect(styles).toBeGreaterThan(2_000);
  expect(frame).toBeLessThan(500);
});
