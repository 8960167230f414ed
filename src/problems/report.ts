// Problems as a terminal shows them, in the form that compilers use, so that editors make it clickable.
import { counts } from "./counts.ts";
import { excerpt } from "./excerpt.ts";
import { inOrder } from "./order.ts";
import { printable } from "./printable.ts";
import type { Problem } from "./problem.ts";
import { sourceLines } from "./source-lines.ts";

/**
 * All problems as text, in order, each with the line it speaks of, then the counts.
 * @param root the project's folder, from which the lines are read
 */
export function report(problems: Problem[], root: string): string {
  const lineOf = sourceLines(root);
  const told = inOrder(problems).map((problem) => {
    const shown = lineOf(problem.file, problem.line);
    return [head(problem), ...(shown === undefined ? bare(problem) : marked(problem, shown))];
  });
  return [...told.flat(), counts(problems)].join("\n");
}

function head({ file, line, column, severity, message }: Problem): string {
  return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}`;
}

function bare({ hint }: Problem): string[] {
  return hint ? [`     ${printable(hint)}`] : [];
}

function marked(problem: Problem, text: string): string[] {
  const { shown, marks } = excerpt(text, problem);
  const margin = `${problem.line}`.padStart(4);
  return [
    `${margin} | ${shown}`,
    `${" ".repeat(margin.length)} | ${marks} ${printable(problem.hint ?? "")}`,
  ].map((line) => line.trimEnd());
}
