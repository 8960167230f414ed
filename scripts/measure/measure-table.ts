// What was measured, as a table for a terminal; asked by `npm run measure`.
import { aim, type Goal, goals, shown } from "./goals.ts";
import type { Measured, Paints } from "./measured.ts";

/** A row for each page, one for the bare page, and what each number should be. */
export function measureTable(pages: Measured[], bare: Paints): string {
  const rows = [
    ["page", ...goals.map(({ head }) => head)],
    ...pages.map((page) => [page.page, ...goals.map((goal) => cell(goal, page))]),
    ["a bare page", ...goals.map((goal) => bareCell(goal, bare))],
    ["goal", ...goals.map((goal) => aims(goal, pages))],
  ];
  const widths = goals.map((_, i) => Math.max(...rows.map((row) => row[i + 1]?.length ?? 0)));
  const first = Math.max(...rows.map(([page = ""]) => page.length));
  return rows
    .map(([page = "", ...cells]) =>
      [page.padEnd(first), ...cells.map((text, i) => text.padStart(widths[i] ?? 0))].join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

function cell(goal: Goal, page: Measured): string {
  const value = goal.value(page);
  return value === undefined ? "–" : shown(goal, value);
}

function bareCell(goal: Goal, bare: Paints): string {
  return goal.bare ? shown(goal, goal.bare(bare)) : "";
}

/** One for all pages, or each that some page has. */
function aims(goal: Goal, pages: Measured[]): string {
  return [...new Set(pages.map((page) => aim(goal, page)))].filter(Boolean).join(" or ");
}
