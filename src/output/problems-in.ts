// What no fault of our code caused, inside of what Eleventy throws; asked by the build.
import type { Problem } from "../problems/index.ts";
import { renderProblem } from "../templates/index.ts";
import { causes } from "./causes.ts";
import { diskProblem } from "./disk-problem.ts";

/**
 * The problems of the `ProblemsFound` that caused an error, or of the disk or the template that did.
 * The first is told by its `problems`, not by its class, since a module may be loaded twice.
 * @param root the project's folder
 * @throws the error itself when none of them caused it: that is a fault of our own
 */
export function problemsIn(error: unknown, root: string): Problem[] {
  const errors = causes(error);
  for (const cause of errors) {
    if ("problems" in cause && Array.isArray(cause.problems)) return cause.problems;
    const refused = diskProblem(cause, root);
    if (refused) return [refused];
  }
  const problem = renderProblem(root, errors);
  if (problem) return [problem];
  throw error;
}
