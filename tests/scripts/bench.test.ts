// Nothing here looks at how long anything takes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageText } from "../../scripts/bench/page-text.ts";
import { build, check, fill, ourSite, plainSite } from "../../scripts/bench/sites.ts";
import { benchTable, checkLine, median } from "../../scripts/bench/table.ts";
import { temporaryFolder } from "./script-run.ts";

test("the pages differ, and have nothing that plain Eleventy would run", () => {
  const texts = Array.from({ length: 300 }, (_, index) => pageText(index + 1, 300));
  const bodies = texts.map((text) => text.replace(/\d+/g, ""));
  expect(new Set(texts).size).toBe(300);
  expect(new Set(bodies).size).toBeGreaterThan(50);
  expect(texts.filter((text) => /\{\{|\{%|undefined/.test(text))).toEqual([]);
});

test("both sites have the same pages, with the same around their content", async () => {
  const folder = temporaryFolder();
  const ours = ourSite(join(folder, "ours"));
  const plain = await plainSite(join(folder, "plain"), ours);
  for (const site of [ours, plain]) fill(site, 10);
  const { wall, cpu, memory } = await build(ours, "ours");
  await build(plain, "plain");

  const pages = (root: string) =>
    readdirSync(join(root, "_site"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .sort();
  expect(pages(ours).filter((path) => path.startsWith("bench"))).toHaveLength(10);
  // The style pages show our own components, and plain Eleventy has none.
  expect(pages(plain)).toEqual(pages(ours).filter((path) => !path.startsWith("style/")));
  const around = (root: string) =>
    readFileSync(join(root, "_site/bench/1/index.html"), "utf8").replace(/<main.*<\/main>/s, "");
  expect(around(ours)).toContain("<style>");
  expect(around(plain)).toBe(around(ours));
  expect(wall).toBeGreaterThan(0.1);
  expect(cpu).toBeGreaterThan(0.1);
  expect(memory).toBeGreaterThan(30);
}, 60_000);

test("a run that fails says why", async () => {
  await expect(check(temporaryFolder())).rejects.toThrow("loader.mjs");
});

test.for([
  { numbers: [3], middle: 3 },
  { numbers: [3, 1, 2], middle: 2 },
  { numbers: [10, 1, 2, 9], middle: 5.5 },
])("the median of $numbers is $middle", ({ numbers, middle }) => {
  expect(median(numbers)).toBe(middle);
});

const runs = (...walls: number[]) => walls.map((wall) => ({ wall, cpu: wall * 2, memory: 100 }));

test("the table has medians, ratios of runs one after the other, and the growth", () => {
  const round = { ours: runs(3, 8, 1), plain: runs(2, 8, 2) };
  expect(benchTable([10, 1000, 10_000].map((pages) => ({ pages, ...round })))).toBe(
    `
pages         wall, s           CPU, s            memory, MB
10     ours   3.00              6.00              100
       plain  2.00              4.00              100
       ratio  1.00 (0.50–1.50)  1.00 (0.50–1.50)  1.00 (1.00–1.00)
1000   ours   3.00              6.00              100
       plain  2.00              4.00              100
       ratio  1.00 (0.50–1.50)  1.00 (0.50–1.50)  1.00 (1.00–1.00)
       goal   ≤ 1.80
10000  ours   3.00              6.00              100
       plain  2.00              4.00              100
       ratio  1.00 (0.50–1.50)  1.00 (0.50–1.50)  1.00 (1.00–1.00)
       goal   ≤ 1.80
From 1000 to 10000 pages, where 1 is linear: ours 0.10, plain 0.10; goal ≤ 1.10
`.trim(),
  );
});

test("the line of the check", () => {
  expect(checkLine(runs(0.7, 0.65, 0.9))).toBe(
    "npm run check, of the project's own pages: 0.70 (0.65–0.90) s; goal ≤ 0.50",
  );
});
