// What each page is measured by, and the goals that it should reach; asked by `npm run measure`.
import { type Category, categories } from "./lighthouse.ts";
import type { Measured, Paints } from "./measured.ts";

/** One number of a page, and what it should be. */
export type Goal = {
  head: string;
  /** Nothing where the page isn't measured by it. */
  value(page: Measured): number | undefined;
  /** The same of the bare page. */
  bare?(paints: Paints): number;
  /** How many digits after the point are told. */
  digits?: number;
  most?(page: Measured): number | undefined;
  least?: number;
  /** What a person needs to know to mend it. */
  details?(page: Measured): string[];
};

export const goals: Goal[] = [
  { head: "HTML, B", value: (page) => page.bytes, most: ({ limits }) => limits.html },
  { head: "whole, B", value: (page) => page.whole, most: ({ limits }) => limits.whole },
  { head: "requests", value: (page) => page.requests },
  counted("other hosts", (page) => page.hosts),
  painted("first, ms", "first"),
  painted("largest, ms", "largest"),
  ratio("largest"),
  { head: "shift", value: (page) => page.shift, digits: 4, most: () => 0 },
  ...categories.map(score),
  counted("axe", (page) => page.violations),
  counted("CSP", (page) => page.reports),
  { head: "sideways, px", value: (page) => page.sideways, most: () => 0 },
  painted("slow 3G, ms", "slowFirst"),
  ratio("slowFirst"),
];

/** A number as the table and the misses tell it. */
export function shown({ digits = 0 }: Goal, value: number): string {
  return value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** What the number should be, or nothing where any will do: `≤ 14,600`. */
export function aim(goal: Goal, page: Measured): string {
  if (goal.least !== undefined) return `≥ ${shown(goal, goal.least)}`;
  const most = goal.most?.(page);
  return most === undefined ? "" : `≤ ${shown(goal, most)}`;
}

/** Every goal that a page misses, each followed by what is known of the reason. */
export function misses(page: Measured): string[] {
  return goals.flatMap((goal) => {
    const value = goal.value(page);
    if (value === undefined || reached(goal, page, value)) return [];
    const told = `${page.page}: ${goal.head}: ${shown(goal, value)}; goal ${aim(goal, page)}`;
    return [told, ...(goal.details?.(page) ?? []).map((detail) => `  ${detail}`)];
  });
}

// A number that is none reaches no goal.
function reached({ least = -Infinity, most }: Goal, page: Measured, value: number): boolean {
  return value >= least && value <= (most?.(page) ?? Infinity);
}

/** What should not be there at all. */
function counted(head: string, found: (page: Measured) => string[]): Goal {
  return { head, value: (page) => found(page).length, most: () => 0, details: found };
}

function painted(head: string, paint: keyof Paints): Goal {
  return { head, value: (page) => page[paint], bare: (paints) => paints[paint] };
}

function ratio(paint: "largest" | "slowFirst"): Goal {
  return {
    head: `${paint === "largest" ? "largest" : "slow 3G"} ÷ bare`,
    value: ({ ratios }) => ratios[paint],
    digits: 3,
    most: ({ limits }) => limits[paint],
  };
}

function score(category: Category): Goal {
  return {
    head: category,
    value: ({ scores }) => scores[category],
    least: 100,
    details: ({ faults }) => faults.filter((fault) => fault.startsWith(category)),
  };
}
