import { aligned, median } from "../bench/table.ts";
import { type Category, categories, type LighthouseRun, type Paints } from "./lighthouse.ts";
import type { Visit } from "./visit.ts";

/** All that was measured of one page, as `--json` writes it. */
export type Measured = Visit &
  LighthouseRun & {
    /** Its address below the site's own. */
    page: string;
    /** The most that it may have: bytes, and paints as multiples of the bare page's. */
    limits: { html: number; whole: number; largest: number; slowFirst: number };
    ratios: Pick<Paints, "largest" | "slowFirst">;
    /** What axe found. */
    violations: string[];
  };

/** One number of a page, and what it should be. */
type Goal = {
  head: string;
  /** Nothing where the page isn't measured by it. */
  value(page: Measured): number | undefined;
  /** The same of the bare page. */
  bare?: keyof Paints;
  digits?: number;
  most?(page: Measured): number;
  least?: number;
  /** What a person needs to know to mend it. */
  details?(page: Measured): string[];
};

const none = () => 0;

const goals: Goal[] = [
  { head: "HTML, B", value: ({ bytes }) => bytes, most: ({ limits }) => limits.html },
  { head: "whole, B", value: ({ whole }) => whole, most: ({ limits }) => limits.whole },
  { head: "requests", value: ({ requests }) => requests },
  counted("other hosts", ({ hosts }) => hosts),
  { head: "first, ms", value: ({ first }) => first, bare: "first" },
  { head: "largest, ms", value: ({ largest }) => largest, bare: "largest" },
  ratio("largest ÷ bare", "largest"),
  { head: "shift", value: ({ shift }) => shift, digits: 4, most: none },
  ...categories.map(score),
  counted("axe", ({ violations }) => violations),
  counted("CSP", ({ reports }) => reports),
  { head: "sideways, px", value: ({ sideways }) => sideways, most: none },
  { head: "slow 3G, ms", value: ({ slowFirst }) => slowFirst, bare: "slowFirst" },
  ratio("slow 3G ÷ bare", "slowFirst"),
];

/** What should not be there at all. */
function counted(head: string, found: (page: Measured) => string[]): Goal {
  return { head, value: (page) => found(page).length, most: none, details: found };
}

function ratio(head: string, paint: keyof Measured["ratios"]): Goal {
  const value = ({ ratios }: Measured) => ratios[paint];
  return { head, value, digits: 3, most: ({ limits }) => limits[paint] };
}

function score(category: Category): Goal {
  return {
    head: category,
    value: ({ scores }) => scores[category],
    least: 100,
    details: ({ faults }) => faults.filter((fault) => fault.startsWith(category)),
  };
}

/** The medians of several runs of Lighthouse, the worst shift, and every fault. */
export function medianRun(runs: LighthouseRun[]): LighthouseRun {
  const of = (value: (run: LighthouseRun) => number) => median(runs.map(value));
  const asked = categories.filter((category) => runs[0]?.scores[category] !== undefined);
  return {
    first: of(({ first }) => first),
    largest: of(({ largest }) => largest),
    slowFirst: of(({ slowFirst }) => slowFirst),
    shift: Math.max(...runs.map(({ shift }) => shift)),
    scores: Object.fromEntries(asked.map((name) => [name, of(({ scores }) => scores[name] ?? 0)])),
    faults: [...new Set(runs.flatMap(({ faults }) => faults))],
  };
}

/** A row for each page, one for the bare page, and what each number should be. */
export function measureTable(pages: Measured[], bare: Paints): string {
  const aims = (goal: Goal) => new Set(pages.flatMap((page) => aim(goal, page) ?? []));
  const rows = [
    ["page", ...goals.map(({ head }) => head)],
    ...pages.map((page) => [
      page.page,
      ...goals.map((goal) => shown(goal, goal.value(page)) ?? "–"),
    ]),
    ["a bare page", ...goals.map((goal) => shown(goal, goal.bare && bare[goal.bare]) ?? "")],
    ["goal", ...goals.map((goal) => [...aims(goal)].join(" or "))],
  ];
  return aligned(rows, "right");
}

/** Every goal that a page misses, each followed by what is known of the reason. */
export function misses(page: Measured): string[] {
  return goals.flatMap((goal) => {
    const { head, least = -Infinity, most, details } = goal;
    const value = goal.value(page);
    // A number that is none reaches no goal.
    if (value === undefined || (value >= least && value <= (most?.(page) ?? Infinity))) return [];
    const miss = `${page.page}: ${head}: ${shown(goal, value)}; goal ${aim(goal, page)}`;
    return [miss, ...(details?.(page) ?? []).map((detail) => `  ${detail}`)];
  });
}

function shown({ digits = 0 }: Goal, value: number | undefined): string | undefined {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value?.toLocaleString("en-GB", options);
}

/** What the number should be: `≤ 14,600`. */
function aim(goal: Goal, page: Measured): string | undefined {
  if (goal.least !== undefined) return `≥ ${goal.least}`;
  return goal.most && `≤ ${shown(goal, goal.most(page))}`;
}
