// What the bench is asked to do: how large the sites are, and how often each is built.
import { parseArgs } from "node:util";

export type BenchOptions = {
  /** The numbers of pages, from small to large. */
  sizes: number[];
  /** How many times each site is built by either build. */
  pairs: number;
};

/**
 * Reads `--pages 10,1000 --pairs 3`; without them three sizes, five times each.
 * @param least the fewest pages that a site can have
 * @throws Error when they are something else
 */
export function benchOptions(args: string[], least: number): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: "string", default: "10,1000,10000" },
      pairs: { type: "string", default: "5" },
    },
  });
  const sizes = values.pages.split(",").map((pages) => wholeNumber("--pages", pages, least));
  return { sizes: sizes.sort((a, b) => a - b), pairs: wholeNumber("--pairs", values.pairs, 1) };
}

function wholeNumber(option: string, written: string, least: number): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`${option} is "${written}"; write whole numbers from ${least} on.`);
}
