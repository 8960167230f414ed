// What `npm run measure` makes of what it is told and of what it finds; the browser's part is tried in
// tests/browser. Nothing here looks at how long anything takes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { axeSettings, settingName } from "../../scripts/measure/axe-settings.ts";
import { barePage } from "../../scripts/measure/bare-page.ts";
import { misses } from "../../scripts/measure/goals.ts";
import type { LighthouseRun } from "../../scripts/measure/lighthouse.ts";
import { limits } from "../../scripts/measure/limits.ts";
import { measureOptions } from "../../scripts/measure/measure-options.ts";
import { measureTable } from "../../scripts/measure/measure-table.ts";
import { type Measured, measured, paints } from "../../scripts/measure/measured.ts";
import { measuredPages } from "../../scripts/measure/measured-pages.ts";
import { projectWith } from "../build/project.ts";
import { ran } from "../cli/ran.ts";

test.for([
  { args: [], options: { portraits: false } },
  {
    args: ["--page", "/mission/", "--json", "all.json", "--shots", "shots", "--portraits"],
    options: { page: "/mission/", json: "all.json", shots: "shots", portraits: true },
  },
])("the options $args", ({ args, options }) => {
  expect(measureOptions(args)).toEqual(options);
});

test.for([
  { args: ["--pages", "/"], told: "Unknown option '--pages'" },
  { args: ["/mission/"], told: "Unexpected argument '/mission/'" },
  { args: ["--json"], told: "Option '--json <value>' argument missing" },
])("the options $args are refused", ({ args, told }) => {
  expect(() => measureOptions(args)).toThrow(told);
});

test.for([
  { site: null, told: "There is no _site/ yet: npm run build\n" },
  {
    site: "<urlset><url><loc>https://a.test/</loc></url></urlset>",
    told: "There is no page /nowhere/; there are /\n",
  },
])("what isn't there is the caller's mistake: $told", async ({ site, told }) => {
  const root = projectWith({ "_site/sitemap.xml": site });
  const run = await ran(root, "measure", { args: ["--page", "/nowhere/"] });
  expect(run).toEqual({ status: 1, stdout: "", stderr: told });
});

test("axe looks in eight settings, each with a name of its own", () => {
  const names = axeSettings.map(settingName);
  expect(new Set(names).size).toBe(8);
  expect(names).toContain("dark, 320 px, large text");
});

test("the bare page is of 1 kB", () => {
  expect(Buffer.byteLength(barePage)).toBe(1024);
});

describe("the pages of a built site", () => {
  const folder = mkdtempSync(join(tmpdir(), "measured-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const listed = ["/b/mission/", "/b/", "/b/about/"].map((path) => `https://a.test${path}`);
  const sitemap = `<urlset>${listed.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`;
  const found = ["/", "/about/", "/mission/"].map((path) => ({ path, found: true }));

  test("are those of its sitemap", () => {
    writeFileSync(join(folder, "sitemap.xml"), sitemap);
    expect(measuredPages(folder)).toEqual(found);
  });

  test("and those that visitors meet without it", () => {
    mkdirSync(join(folder, "style/type"), { recursive: true });
    for (const file of ["style/index.html", "style/type/index.html", "404.html"])
      writeFileSync(join(folder, file), "");
    const unlisted = ["/404.html", "/style/", "/style/type/"].map((path) => ({
      path,
      found: false,
    }));
    expect(measuredPages(folder)).toEqual([...found, ...unlisted]);
  });

  test("are none without an entry in the sitemap", () => {
    writeFileSync(join(folder, "sitemap.xml"), "<urlset/>");
    expect(() => measuredPages(folder)).toThrow("lists no page");
  });
});

test.for([
  { page: "/mission/", pictures: 0, largest: 1.1, html: 14_600, whole: 30_000 },
  { page: "/leadership/", pictures: 0, largest: 1.1, html: 14_600, whole: 60_000 },
  { page: "/leadership/", pictures: 3, largest: 1.15, html: 14_600, whole: 60_000 },
  { page: "/leadership/", pictures: 5, largest: 1.15, html: 14_600, whole: 84_000 },
  { page: "/404.html", pictures: 0, largest: 1.1, html: 14_600, whole: 30_000 },
  { page: "/style/", pictures: 0, largest: 1.1, html: 14_600, whole: 30_000 },
])("$page with $pictures pictures has its limits", ({ page, pictures, ...expected }) => {
  expect(limits(process.cwd())({ page, pictures })).toEqual({ ...expected, slowFirst: 1.1 });
});

const lighthouseRun: LighthouseRun = {
  first: 610,
  largest: 640,
  shift: 0,
  scores: { performance: 100, accessibility: 100 },
  faults: [],
};
const rounds = [
  { ...lighthouseRun, slowFirst: 1650 },
  {
    ...lighthouseRun,
    largest: 900,
    slowFirst: 1700,
    faults: ["accessibility: Links have no name"],
  },
  { ...lighthouseRun, shift: 0.1, slowFirst: 1600, scores: { performance: 90, accessibility: 98 } },
];
const visit = {
  bytes: 8000,
  whole: 24_000,
  requests: 2,
  pictures: 0,
  hosts: [],
  shift: 0.02,
  sideways: 0,
  reports: [],
};
const seen = { violations: [], sideways: 3 };
const bare = { first: 600, largest: 600, slowFirst: 1600 };
const found = measured(
  { page: "/mission/", limits: { html: 14_600, whole: 30_000, largest: 1.1, slowFirst: 1.1 } },
  { visit, seen, rounds },
  bare,
);

test("paints are medians", () => {
  expect(paints(rounds)).toEqual({ first: 610, largest: 640, slowFirst: 1650 });
});

test("a page has the medians of its scores, and the worst of what was seen more than once", () => {
  expect(found.scores).toEqual({ performance: 100, accessibility: 100 });
  expect(found.shift).toBe(0.1);
  expect(found.sideways).toBe(3);
  expect(found.faults).toEqual(["accessibility: Links have no name"]);
  expect(found.ratios.largest).toBeCloseTo(640 / 600);
  expect(found.ratios.slowFirst).toBeCloseTo(1650 / 1600);
});

const good: Measured = { ...found, shift: 0, sideways: 0, faults: [] };

test("a good page misses nothing", () => {
  expect(misses(good)).toEqual([]);
});

test.for<[Partial<Measured>, ...string[]]>([
  [{ bytes: 14_601 }, "/mission/: HTML, B: 14,601; goal ≤ 14,600"],
  [{ whole: 30_001 }, "/mission/: whole, B: 30,001; goal ≤ 30,000"],
  [{ hosts: ["a.test"] }, "/mission/: other hosts: 1; goal ≤ 0", "  a.test"],
  [
    { ratios: { largest: 1.2, slowFirst: 1.3 } },
    "/mission/: largest ÷ bare: 1.200; goal ≤ 1.100",
    "/mission/: slow 3G ÷ bare: 1.300; goal ≤ 1.100",
  ],
  [{ shift: 0.0004 }, "/mission/: shift: 0.0004; goal ≤ 0.0000"],
  [
    { scores: { performance: 99, seo: 100 }, faults: ["performance: Slow", "seo: Unseen"] },
    "/mission/: performance: 99; goal ≥ 100",
    "  performance: Slow",
  ],
  [{ violations: ["dark: No name"] }, "/mission/: axe: 1; goal ≤ 0", "  dark: No name"],
  [{ reports: ["style-src"] }, "/mission/: CSP: 1; goal ≤ 0", "  style-src"],
  [{ sideways: 1 }, "/mission/: sideways, px: 1; goal ≤ 0"],
])("a page with %o misses its goal", ([wrong, ...told]) => {
  expect(misses({ ...good, ...wrong })).toEqual(told);
});

test("the table", () => {
  const unlisted = { ...good, page: "/style/", limits: { ...good.limits, largest: 1.15 } };
  const [head = "", first = "", style = "", last = "", goal = ""] = measureTable(
    [good, unlisted],
    bare,
  ).split("\n");
  expect(head).toMatch(/^page +HTML, B +whole, B +requests/);
  expect(first).toMatch(
    /^\/mission\/ +8,000 +24,000 +2 +0 +610 +640 +1\.067 +0\.0000 +100 +100 +– /,
  );
  expect(style).toMatch(/^\/style\//);
  expect(last).toMatch(/^a bare page +600 +600 +1,600$/);
  expect(goal).toMatch(/^goal +≤ 14,600 +≤ 30,000 +≤ 0 +≤ 1\.100 or ≤ 1\.150 /);
});
