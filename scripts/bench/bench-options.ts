// What the bench is asked to do: how large the sites are, and how often each is built.
import { parseArgs } from "node:util";

export type BenchOptions = {
  /** How many pages are written beside the project's own, from small to large. */
  sizes: number[];
  /** How many times each site is built by either build. */
  pairs: number;
};

/**
 * Reads `--pages 10,1000 --pairs 3`; without them three sizes, five times each.
 * @throws Error when they are something else
 */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: "string", default: "10,1000,10000" },
      pairs: { type: "string", default: "5" },
    },
  });
  const sizes = values.pages.split(",").map((pages) => wholeNumber("--pages", pages));
  return { sizes: sizes.sort((a, b) => a - b), pairs: wholeNumber("--pairs", values.pairs) };
}

function wholeNumber(option: string, written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Error(`${option} is "${written}"; write whole numbers from 1 on.`);
}
