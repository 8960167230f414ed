// What was measured of one page, and how the parts of it come together; asked by `npm run measure`.
import { spread } from "../bench/comparison.ts";
import type { Accessibility } from "./accessibility.ts";
import type { LighthouseRun } from "./lighthouse.ts";
import type { Limits } from "./limits.ts";
import type { Visit } from "./visit.ts";

/** What one round gave of a page: the paints of each round are taken one right after the other. */
export type Round = LighthouseRun & {
  /** When the first words are painted on slow 3G, in milliseconds. */
  slowFirst: number;
};

/** When a page paints, in milliseconds. */
export type Paints = Pick<Round, "first" | "largest" | "slowFirst">;

/** What `--json` writes of each page, as it is. */
export type Measured = Visit &
  Paints &
  Pick<LighthouseRun, "scores" | "faults"> & {
    /** Its address below the site's own. */
    page: string;
    limits: Limits;
    /** Paints as multiples of the bare page's. */
    ratios: Pick<Paints, "largest" | "slowFirst">;
    violations: string[];
  };

/** The medians of several rounds. */
export function paints(rounds: Round[]): Paints {
  const median = (of: keyof Paints) => spread(rounds.map((round) => round[of])).median;
  return { first: median("first"), largest: median("largest"), slowFirst: median("slowFirst") };
}

/** All that was found on a page, set against the bare page of the same rounds. */
export function measured(
  { page, limits }: Pick<Measured, "page" | "limits">,
  { visit, seen, rounds }: { visit: Visit; seen: Accessibility; rounds: Round[] },
  bare: Paints,
): Measured {
  const own = paints(rounds);
  return {
    page,
    limits,
    ...visit,
    ...own,
    shift: Math.max(visit.shift, ...rounds.map(({ shift }) => shift)),
    sideways: Math.max(visit.sideways, seen.sideways),
    ratios: { largest: own.largest / bare.largest, slowFirst: own.slowFirst / bare.slowFirst },
    scores: scores(rounds),
    faults: [...new Set(rounds.flatMap(({ faults }) => faults))],
    violations: seen.violations,
  };
}

function scores(rounds: Round[]): LighthouseRun["scores"] {
  const categories = Object.keys(rounds[0]?.scores ?? {}) as (keyof LighthouseRun["scores"])[];
  const median = (category: keyof LighthouseRun["scores"]) =>
    spread(rounds.map(({ scores }) => scores[category] ?? 0)).median;
  return Object.fromEntries(categories.map((category) => [category, median(category)]));
}
