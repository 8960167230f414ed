import type { Run } from "./sites.ts";

/** The runs of one size of site: each of ours and one of plain Eleventy's right after it. */
export type Round = { pages: number; ours: Run[]; plain: Run[] };

const columns = [
  { measure: "wall", head: "wall, s", digits: 2 },
  { measure: "cpu", head: "CPU, s", digits: 2 },
  { measure: "memory", head: "memory, MB", digits: 0 },
] as const;

/** From this number of pages on, most of the time goes into pages, not into the start. */
const manyPages = 1000;

/**
 * The medians of either build, the spread of ours ÷ plain, and how the time grew from one large site to
 * the next.
 */
export function benchTable(rounds: Round[]): string {
  const rows = [["pages", "", ...columns.map(({ head }) => head)], ...rounds.flatMap(rowsOf)];
  const large = rounds.filter(({ pages }) => pages >= manyPages);
  const growths = large.slice(1).map((round, i) => growthLine(large[i] ?? round, round));
  return [aligned(rows, "left"), ...growths].join("\n");
}

/** What `npm run check` took of a site with the project's own pages alone. */
export function checkLine(runs: Run[]): string {
  const wall = spread(runs.map(({ wall }) => wall));
  return `npm run check, of the project's own pages: ${wall} s; goal ≤ 0.50`;
}

/** The middle of numbers; of an even count the mean of the two in the middle. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

/** Rows as lines, each column as wide as its longest cell; `side` is that of all but the first. */
export function aligned(rows: string[][], side: "left" | "right"): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row.map((cell, i) =>
      side === "left" || i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    ),
  );
  return lines.map((cells) => cells.join("  ").trimEnd()).join("\n");
}

function rowsOf({ pages, ours, plain }: Round): string[][] {
  const medians = (runs: Run[]) =>
    columns.map(({ measure, digits }) => median(valuesOf(runs, measure)).toFixed(digits));
  const ratios = columns.map(({ measure }) => {
    const others = valuesOf(plain, measure);
    return spread(valuesOf(ours, measure).map((value, i) => value / (others[i] ?? Number.NaN)));
  });
  return [
    [`${pages}`, "ours", ...medians(ours)],
    ["", "plain", ...medians(plain)],
    ["", "ratio", ...ratios],
    ...(pages < manyPages ? [] : [["", "goal", "≤ 1.80", "", ""]]),
  ];
}

function valuesOf(runs: Run[], measure: keyof Run): number[] {
  return runs.map((run) => run[measure]);
}

function spread(numbers: number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return `${median(numbers).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function growthLine(small: Round, large: Round): string {
  const growth = (build: "ours" | "plain") => {
    const time = (round: Round) => median(valuesOf(round[build], "wall")) / round.pages;
    return (time(large) / time(small)).toFixed(2);
  };
  const sizes = `From ${small.pages} to ${large.pages} pages, where 1 is linear`;
  return `${sizes}: ours ${growth("ours")}, plain ${growth("plain")}; goal ≤ 1.10`;
}
