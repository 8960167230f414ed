// What `npm run measure` makes of what it finds; tests/browser tries the measuring itself.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Measured, measureTable, medianRun, misses } from "../../scripts/measure/goals.ts";
import type { LighthouseRun } from "../../scripts/measure/lighthouse.ts";
import { builtPages, pageLimits } from "../../scripts/measure/pages.ts";
import { temporaryFolder } from "./script-run.ts";

test("the pages are those of the sitemap, and those that visitors meet without it", () => {
  const folder = temporaryFolder();
  const listed = ["/b/mission/", "/b/", "/b/about/"].map((path) => `https://a.test${path}`);
  const entries = listed.map((url) => `<url><loc>${url}</loc></url>`).join("");
  mkdirSync(join(folder, "style/type"), { recursive: true });
  for (const file of ["style/index.html", "style/type/index.html", "404.html"])
    writeFileSync(join(folder, file), "");
  writeFileSync(join(folder, "sitemap.xml"), `<urlset>${entries}</urlset>`);

  expect(builtPages(folder)).toEqual([
    { path: "/", isListed: true },
    { path: "/about/", isListed: true },
    { path: "/mission/", isListed: true },
    { path: "/404.html", isListed: false },
    { path: "/style/", isListed: false },
    { path: "/style/type/", isListed: false },
  ]);

  writeFileSync(join(folder, "sitemap.xml"), "<urlset/>");
  expect(() => builtPages(folder)).toThrow("lists no page");
});

test.for([
  { page: "/mission/", images: 0, largest: 1.1, html: 14_600, whole: 30_000 },
  { page: "/leadership/", images: 0, largest: 1.1, html: 14_600, whole: 60_000 },
  { page: "/leadership/", images: 3, largest: 1.15, html: 14_600, whole: 60_000 },
  { page: "/leadership/", images: 5, largest: 1.15, html: 14_600, whole: 84_000 },
  { page: "/404.html", images: 0, largest: 1.1, html: 14_600, whole: 30_000 },
  { page: "/style/", images: 0, largest: 1.1, html: 14_600, whole: 30_000 },
])("$page with $images images has its limits", ({ page, images, ...limits }) => {
  expect(pageLimits(process.cwd())(page, images)).toEqual({ ...limits, slowFirst: 1.1 });
});

const run: LighthouseRun = {
  first: 610,
  largest: 640,
  slowFirst: 1650,
  shift: 0,
  scores: { performance: 100, accessibility: 100 },
  faults: [],
};
const fault = "accessibility: Links have no name";

test("several runs become their medians, the worst shift and every fault", () => {
  const runs = [
    run,
    { ...run, largest: 900, slowFirst: 1700, faults: [fault] },
    { ...run, shift: 0.1, slowFirst: 1600, scores: { performance: 90, accessibility: 98 } },
  ];
  expect(medianRun(runs)).toEqual({ ...run, shift: 0.1, faults: [fault] });
});

const good: Measured = {
  ...run,
  page: "/mission/",
  limits: { html: 14_600, whole: 30_000, largest: 1.1, slowFirst: 1.1 },
  bytes: 8000,
  whole: 24_000,
  requests: 2,
  images: 0,
  hosts: [],
  sideways: 0,
  reports: [],
  ratios: { largest: 640 / 600, slowFirst: 1650 / 1600 },
  violations: [],
};

test("a good page misses nothing", () => {
  expect(misses(good)).toEqual([]);
});

test.for<[Partial<Measured>, ...string[]]>([
  [{ bytes: 14_601 }, "HTML, B: 14,601; goal ≤ 14,600"],
  [{ whole: 30_001 }, "whole, B: 30,001; goal ≤ 30,000"],
  [{ hosts: ["a.test"] }, "other hosts: 1; goal ≤ 0", "a.test"],
  [
    { ratios: { largest: 1.2, slowFirst: Number.NaN } },
    "largest ÷ bare: 1.200; goal ≤ 1.100",
    "slow 3G ÷ bare: NaN; goal ≤ 1.100",
  ],
  [{ shift: 0.0004 }, "shift: 0.0004; goal ≤ 0.0000"],
  [
    { scores: { performance: 99, seo: 100 }, faults: ["performance: Slow", "seo: Unseen"] },
    "performance: 99; goal ≥ 100",
    "performance: Slow",
  ],
  [{ violations: ["dark: No name"] }, "axe: 1; goal ≤ 0", "dark: No name"],
  [{ reports: ["style-src"] }, "CSP: 1; goal ≤ 0", "style-src"],
  [{ sideways: 1 }, "sideways, px: 1; goal ≤ 0"],
])("a page with %o misses its goal", ([wrong, ...said]) => {
  const lines = misses({ ...good, ...wrong });
  expect(lines.map((line) => line.replace(/^\/mission\/: |^ {2}/, ""))).toEqual(said);
});

test("the table", () => {
  const unlisted = { ...good, page: "/style/", limits: { ...good.limits, largest: 1.15 } };
  const bare = { first: 600, largest: 600, slowFirst: 1600 };
  const [head, first, style, last, goal] = measureTable([good, unlisted], bare).split("\n");

  expect(head).toMatch(/^page +HTML, B +whole, B +requests/);
  expect(first).toMatch(
    /^\/mission\/ +8,000 +24,000 +2 +0 +610 +640 +1\.067 +0\.0000 +100 +100 +– /,
  );
  expect(style).toMatch(/^\/style\//);
  expect(last).toMatch(/^a bare page +600 +600 +1,600$/);
  expect(goal).toMatch(/^goal +≤ 14,600 +≤ 30,000 +≤ 0 +≤ 1\.100 or ≤ 1\.150 /);
});
