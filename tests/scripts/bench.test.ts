// The bench: its pages are the same everywhere, its two sites print the same, its sums are right.
// Nothing here looks at how long anything takes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { benchOptions } from "../../scripts/bench/bench-options.ts";
import { type BenchSite, built, fill, ourSite, plainSite } from "../../scripts/bench/bench-site.ts";
import { benchTable, checkLine } from "../../scripts/bench/bench-table.ts";
import { growth, ratios, spread } from "../../scripts/bench/comparison.ts";
import { plainLayout } from "../../scripts/bench/frame.ts";
import { measuredRun } from "../../scripts/bench/measured-run.ts";
import { pageText } from "../../scripts/bench/page-text.ts";

describe("the pages", () => {
  const texts = Array.from({ length: 300 }, (_, index) => pageText(index + 1, 300));

  test("are the same bytes on every machine", () => {
    const bytes = createHash("sha256").update(texts.join("")).digest("hex");
    // With other pages, ratios are no longer those that were told before.
    expect(bytes).toBe("cb590b81eb11958f4a3ea68405b00272a905b5a5df97b92b8250adbd179efc2e");
  });

  test("differ from one another", () => {
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("are of about 2 kB", () => {
    const mean = texts.join("").length / texts.length;
    expect(mean).toBeGreaterThan(1800);
    expect(mean).toBeLessThan(2600);
  });

  test("have nothing that plain Eleventy would run", () => {
    expect(texts.filter((text) => /\{\{|\{%/.test(text))).toEqual([]);
  });

  test.for([
    ["lists", /^- /m],
    ["numbered lists", /^1\. /m],
    ["tables", /^\| --- \|/m],
    ["quotes", /^> /m],
    ["code", /^```python$/m],
    ["attribute lists", /^\{: \.note/m],
    ["raw HTML", /^<div /m],
    ["links to pages", /\]\(\.\.\/about\.md/],
  ] as const)("have %s, but not all of them", ([, construct]) => {
    const having = texts.filter((text) => construct.test(text));
    expect(having.length).toBeGreaterThan(0);
    expect(having.length).toBeLessThan(texts.length);
  });
});

describe("the sites", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "bench-test-"));
  let ours: BenchSite;
  let plain: BenchSite;

  beforeAll(async () => {
    ours = ourSite(join(folder, "ours"));
    plain = await plainSite(join(folder, "plain"), ours);
    for (const site of [ours, plain]) {
      fill(site, 10);
      await built(site);
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const pages = ({ root }: BenchSite) =>
    readdirSync(join(root, "_site"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".html"))
      .sort();

  test("have ten pages beside the project's own, at the same addresses", () => {
    expect(pages(ours).filter((path) => path.startsWith("bench"))).toHaveLength(10);
    // The style pages show our own components, and plain Eleventy has none.
    expect(pages(plain)).toEqual(pages(ours).filter((path) => !path.startsWith("style/")));
  });

  test("print the same around a page's content", () => {
    const around = ({ root }: BenchSite) =>
      readFileSync(join(root, "_site/bench/1/index.html"), "utf8").replace(/<main.*<\/main>/s, "");
    expect(around(ours)).toContain("<style>");
    expect(around(plain)).toBe(around(ours));
  });

  test("are told by the command in a table", () => {
    const command = join(import.meta.dirname, "../../scripts/bench.ts");
    const run = spawnSync(process.execPath, [command, "--pages", "10", "--pairs", "1"]);
    expect(String(run.stdout)).toMatch(/^10 +ours +\d+\.\d\d/m);
    expect(String(run.stdout)).toMatch(/^npm run check, .*: \d+\.\d\d \(.*\) s; goal < 1$/m);
    expect(run.status).toBe(0);
  }, 60_000);
});

test("a layout is not made from a page that lacks a mark", () => {
  expect(() => plainLayout("<p>BENCH CONTENT</p>")).toThrow(/BENCH TITLE/);
});

test("a run is measured whole", async () => {
  const held = 'const held = Buffer.alloc(2e8, "x"); while (process.cpuUsage().user < 2e5);';
  const { wall, cpu, memory } = await measuredRun(tmpdir(), ["-e", held]);
  expect(memory).toBeGreaterThan(190);
  expect(cpu).toBeGreaterThanOrEqual(0.2);
  expect(wall).toBeGreaterThan(0);
});

test("a run that fails is told with what it said", async () => {
  await expect(measuredRun(tmpdir(), ["-e", "throw Error('no beam')"])).rejects.toThrow("no beam");
});

test.for([
  { numbers: [3], median: 3, least: 3, most: 3 },
  { numbers: [3, 1, 2], median: 2, least: 1, most: 3 },
  { numbers: [10, 1, 2, 9], median: 5.5, least: 1, most: 10 },
])("the spread of $numbers", ({ numbers, ...expected }) => {
  expect(spread(numbers)).toEqual(expected);
});

const measured = (wall: number) => ({ wall, cpu: wall * 2, memory: 100 });
const pairs = [
  { ours: measured(3), plain: measured(2) },
  { ours: measured(8), plain: measured(8) },
  { ours: measured(1), plain: measured(2) },
];

test("ratios are of one pair each, not of medians", () => {
  expect(ratios(pairs, "wall")).toEqual({ median: 1, least: 0.5, most: 1.5 });
});

test.for([
  { from: 2, to: 20, grown: 1 },
  { from: 2, to: 22, grown: 1.1 },
  { from: 2, to: 10, grown: 0.5 },
])("$from s for 1000 pages and $to s for 10000 is $grown × linear", ({ from, to, grown }) => {
  expect(growth({ pages: 1000, wall: from }, { pages: 10_000, wall: to })).toBeCloseTo(grown);
});

test("the table", () => {
  const rounds = [10, 1000, 10_000].map((pages) => ({ pages, pairs }));
  expect(benchTable(rounds.slice(0, 1))).toBe(
    `
pages         wall, s           CPU, s            memory, MB
10     ours   3.00              6.00              100
       plain  2.00              4.00              100
       ratio  1.00 (0.50–1.50)  1.00 (0.50–1.50)  1.00 (1.00–1.00)
       goal   ≤ 1.30                              ≤ 1.20
`.trim(),
  );
  expect(benchTable(rounds).match(/^From .*$/gm)).toEqual([
    "From 1000 to 10000 pages, where 1 is linear: ours 0.10, plain 0.10; goal ≤ 1.10",
  ]);
});

test("the line of the check", () => {
  expect(checkLine([0.7, 0.65, 0.9].map(measured))).toBe(
    "npm run check, of the project's own pages: 0.70 (0.65–0.90) s; goal < 1",
  );
});

test.for([
  { args: [], sizes: [10, 1000, 10_000], pairs: 5 },
  { args: ["--pages", "1000,10", "--pairs", "3"], sizes: [10, 1000], pairs: 3 },
])("the options $args", ({ args, ...expected }) => {
  expect(benchOptions(args)).toEqual(expected);
});

test.for([
  { args: ["--pages", "0"], told: '--pages is "0"; write whole numbers from 1 on.' },
  { args: ["--pages", "10,many"], told: '--pages is "many"; write whole numbers from 1 on.' },
  { args: ["--pairs", "0"], told: '--pairs is "0"; write whole numbers from 1 on.' },
  { args: ["--sizes", "10"], told: "Unknown option '--sizes'" },
])("the options $args are refused", ({ args, told }) => {
  expect(() => benchOptions(args)).toThrow(told);
});
