// Problems as a terminal shows them, in the form that compilers use, so that editors make it clickable.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

/**
 * All problems as text, sorted by file and line, each with the line it speaks of, then the counts.
 * @param root the project's folder, from which the lines are read
 */
export function report(problems: Problem[], root: string): string {
  const told = [...problems].sort(byPlace).map((problem) => tell(problem, root));
  return [...told, counts(problems)].join("\n");
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}

function tell(problem: Problem, root: string): string {
  const { file, line, column, severity, message } = problem;
  const head = `${file}:${line}:${column}: ${severity}: ${printable(message)}`;
  const shown = lineOf(problem, root);
  return shown === undefined
    ? withHint(head, problem)
    : [head, ...underlined(shown, problem)].join("\n");
}

function withHint(head: string, { hint }: Problem): string {
  return hint ? `${head}\n     ${printable(hint)}` : head;
}

function lineOf({ file, line }: Problem, root: string): string | undefined {
  try {
    const text = readFileSync(join(root, file), "utf8").replace(/^\uFEFF/, "");
    // A picture has no lines.
    return text.includes("\0") ? undefined : text.split(/\r\n?|\n/)[line - 1];
  } catch {
    return undefined;
  }
}

function underlined(shown: string, { line, column, endLine, endColumn, hint }: Problem): string[] {
  const margin = `${line}`.padStart(4);
  const ends = endLine === line ? (endColumn ?? column + 1) : column + 1;
  const marks = "^".repeat(Math.max(1, ends - column));
  // Tabs before the mark stay tabs, so that the mark stands under what it marks at any tab width.
  const indent = [...shown].slice(0, column - 1).map((char) => (char === "\t" ? "\t" : " "));
  const mark = `${indent.join("")}${marks} ${printable(hint ?? "")}`.trimEnd();
  return [`${margin} | ${printable(shown)}`, `     | ${mark}`];
}

// A control character in an author's text must not steer the terminal.
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, "�");
}

function counts(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return `${plural(problems.length, "warning")}.`;
  const files = new Set(errors.map(({ file }) => file)).size;
  return `${plural(errors.length, "problem")} in ${plural(files, "file")}. Nothing was published.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
