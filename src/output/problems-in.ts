// The authors' mistakes inside of what Eleventy throws; asked by the build.
import type { Problem } from "../problems/index.ts";

/**
 * The problems of the `ProblemsFound` in a chain of errors, which Eleventy links by `originalError`
 * and JavaScript by `cause`. Told by its `problems`, not by its class: a module may be loaded twice.
 * @throws the error itself when there is none in it: that is no author's mistake
 */
export function problemsIn(error: unknown): Problem[] {
  for (let link = error; link instanceof Error; link = next(link)) {
    if ("problems" in link && Array.isArray(link.problems)) return link.problems;
  }
  throw error;
}

function next(error: Error): unknown {
  return "originalError" in error ? error.originalError : error.cause;
}
