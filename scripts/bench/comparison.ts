// Measurements of two builds set against each other; asked by the bench.
import type { Measured } from "./measured-run.ts";

/** One run of either build, one right after the other, so that both met the same machine. */
export type Pair = { ours: Measured; plain: Measured };

/** What several runs gave. */
export type Spread = { median: number; least: number; most: number };

/** The spread of ours ÷ plain, pair by pair. */
export function ratios(pairs: Pair[], measure: keyof Measured): Spread {
  return spread(pairs.map(({ ours, plain }) => ours[measure] / plain[measure]));
}

/** The middle of numbers and their ends; of an even count the mean of the two in the middle. */
export function spread(numbers: number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/**
 * How the time grew from a site to a larger one: 1 is as the pages did, 1.1 a tenth more.
 * @param wall the median time at each number of pages
 */
export function growth(small: { pages: number; wall: number }, large: typeof small): number {
  return large.wall / small.wall / (large.pages / small.pages);
}
