// What is wrong, before it is known where: told by whoever looks at a part of a page, a tree, a file.
import type { Problem } from "./problem.ts";

/** A Problem without its place; an error where no severity is named. */
export type Finding = Pick<Problem, "rule" | "message" | "hint"> &
  Partial<Pick<Problem, "severity">>;

/**
 * Tells a finding at a part of what is looked at.
 *
 * @param written what of the part is meant, as its author wrote it or nearly so
 */
export type Tell<Part> = (part: Part, finding: Finding, written?: string) => void;
