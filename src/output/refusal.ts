// Why a site can't take the place of `_site`; thrown by the site folder.
import { type Problem, ProblemsFound } from "../problems/index.ts";

/** Stops a build with one Problem of `_site`. */
export function refusal(message: string, hint: string): ProblemsFound {
  const place = { file: "_site", line: 1, column: 1 };
  const problem: Problem = { ...place, severity: "error", rule: "site-folder", message, hint };
  return new ProblemsFound([problem]);
}
