// The order in which problems are told, the same on every machine; asked by all that tell them.
import type { Problem } from "./problem.ts";

/** Problems by file (in the order of code points), line, column and rule. */
export function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compared(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compared(a.rule, b.rule),
  );
}

// UTF-8 keeps the order of code points; UTF-16, by which JavaScript compares, and locales don't.
function compared(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
