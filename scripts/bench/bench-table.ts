// What the bench found, as a table for a terminal; asked by the bench.
import { growth, type Pair, ratios, type Spread, spread } from "./comparison.ts";
import type { Measured } from "./measured-run.ts";

/** The pairs of runs of one size of site. */
export type Round = { pages: number; pairs: Pair[] };

type Column = {
  measure: keyof Measured;
  head: string;
  digits: number;
  /** The largest ratio that we want to see. */
  goal?: (pages: number) => number;
};

/** From this number of pages on, most of the time goes into pages, not into the start. */
const manyPages = 1000;

const columns: Column[] = [
  // To start takes our build longer, as it reads more code; a page must not.
  { measure: "wall", head: "wall, s", digits: 2, goal: (pages) => (pages < manyPages ? 1.3 : 1) },
  { measure: "cpu", head: "CPU, s", digits: 2 },
  { measure: "memory", head: "memory, MB", digits: 0, goal: () => 1.2 },
];

/**
 * The table: the medians of either build; of ours ÷ plain the median, the least and the most; and
 * how the time grew from one large site to the next.
 */
export function benchTable(rounds: Round[]): string {
  const rows = [["pages", "", ...columns.map(({ head }) => head)], ...rounds.flatMap(rowsOf)];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
  const large = rounds.filter(({ pages }) => pages >= manyPages);
  const growths = large.slice(1).map((round, i) => growthLine(large[i] ?? round, round));
  return [...lines, ...growths].map((line) => line.trimEnd()).join("\n");
}

/** What `npm run check` took of a site with the project's own pages alone. */
export function checkLine(runs: Measured[]): string {
  const wall = shown(spread(runs.map(({ wall }) => wall)));
  return `npm run check, of the project's own pages: ${wall} s; goal < 1`;
}

function rowsOf({ pages, pairs }: Round): string[][] {
  const row = (name: string, cell: (column: Column) => string) => [name, ...columns.map(cell)];
  const medians = (build: keyof Pair) =>
    row(build, ({ measure, digits }) => medianOf(pairs, build, measure).toFixed(digits));
  return [
    [`${pages}`, ...medians("ours")],
    ["", ...medians("plain")],
    ["", ...row("ratio", ({ measure }) => shown(ratios(pairs, measure)))],
    ["", ...row("goal", ({ goal }) => (goal ? `≤ ${goal(pages).toFixed(2)}` : ""))],
  ];
}

function medianOf(pairs: Pair[], build: keyof Pair, measure: keyof Measured): number {
  return spread(pairs.map((pair) => pair[build][measure])).median;
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function growthLine(small: Round, large: Round): string {
  const grown = (build: keyof Pair) =>
    growth(timeOf(small, build), timeOf(large, build)).toFixed(2);
  const sizes = `From ${small.pages} to ${large.pages} pages`;
  return `${sizes}, where 1 is linear: ours ${grown("ours")}, plain ${grown("plain")}; goal ≤ 1.10`;
}

function timeOf({ pages, pairs }: Round, build: keyof Pair): { pages: number; wall: number } {
  return { pages, wall: medianOf(pairs, build, "wall") };
}
