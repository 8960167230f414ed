// The authors' mistakes inside of what Eleventy throws; asked by the build.
import type { Problem } from "../problems/index.ts";
import { causes } from "./causes.ts";

/**
 * The problems of the `ProblemsFound` that caused an error. It is told by its `problems`, not by
 * its class, since a module may be loaded twice.
 * @throws the error itself when no problems caused it: that is no author's mistake
 */
export function problemsIn(error: unknown): Problem[] {
  for (const cause of causes(error)) {
    if ("problems" in cause && Array.isArray(cause.problems)) return cause.problems;
  }
  throw error;
}
