// How often a property is tried: few times with `npm test`, where every run tries the same, so that
// nobody's change fails by chance; `RUNS` times with `npm run test:properties`, each time others.
import type { Parameters } from "fast-check";

const { RUNS, SEED } = process.env;

const numRuns = Number(RUNS ?? 400);
const seed = Number(SEED ?? (RUNS ? Date.now() % 2 ** 31 : 1));

/** fast-check tells the seed of a property that fails: `SEED=… npm run test:properties` tries it again. */
export const runs = { numRuns, seed } satisfies Parameters<unknown>;

/** The most milliseconds that all runs of a property may take. */
export const timeout = 20_000 + numRuns * 50;
