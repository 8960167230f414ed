// How a step that can't go on hands its Problems up: thrown by the build's rooms, caught by the build.
import type { Problem } from "./problem.ts";

/** Stops a build; `problems` says why. */
export class ProblemsFound extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    this.name = "ProblemsFound";
    this.problems = problems;
  }
}
