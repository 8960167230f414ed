import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { codeFrame } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { printable } from "./quote.ts";

/** Nobody writes a longer file by hand, and no line of it is worth the memory. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Diagnostics as a terminal shows them, in order: `file:line:column`, as editors make it clickable, the
 * line itself with a mark and the hint, and a summary at the end.
 * @param root the project's folder, from which the lines are read
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string): string {
  const lineOf = lineReader(root);
  const blocks = inOrder(diagnostics).flatMap((diagnostic) => {
    const line = lineOf(diagnostic.file, diagnostic.line);
    return [
      heading(diagnostic),
      ...(line === undefined ? hintOf(diagnostic) : frame(diagnostic, line)),
    ];
  });
  return [...blocks, summaryLine(diagnostics)].join("\n");
}

/** `2 problems and 1 warning in 2 files. Nothing was published.`, or `1 warning.` alone. */
export function summaryLine(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, "problem")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ].join(" and ");
  if (errors === 0) return `${counts}.`;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${counts} in ${plural(files, "file")}. Nothing was published.`;
}

/** Diagnostics by file, line, column and rule, the same on every machine. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

// By code points: UTF-16 and locales have other orders.
function compare(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function heading({ file, line, column, severity, message, rule }: Diagnostic): string {
  return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} [${rule}]`;
}

function hintOf({ hint }: Diagnostic): string[] {
  return hint ? [`     ${printable(hint)}`] : [];
}

function frame(diagnostic: Diagnostic, text: string): string[] {
  const { shown, marks } = codeFrame(text, diagnostic);
  const margin = `${diagnostic.line}`.padStart(4);
  return [
    `${margin} | ${shown}`,
    `${" ".repeat(margin.length)} | ${marks} ${printable(diagnostic.hint ?? "")}`,
  ].map((line) => line.trimEnd());
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Gives a file's line by its number; keeps the last file, since diagnostics are in order. */
function lineReader(root: string): (file: string, line: number) => string | undefined {
  let known: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (known?.file !== file) known = { file, lines: linesOf(root, file) };
    return known.lines[line - 1];
  };
}

function linesOf(root: string, file: string): string[] {
  try {
    if (!isPlainFile(root, file)) return [];
    const text = readFileSync(join(root, file), "utf8").replace(/^\uFEFF/, "");
    // An image has no lines.
    return text.includes("\0") ? [] : text.split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

// A symbolic link could show what is no part of the project; a pipe would never end.
function isPlainFile(root: string, file: string): boolean {
  const path = join(realpathSync(root), file);
  const stat = lstatSync(path);
  return stat.isFile() && stat.size <= mostBytes && realpathSync(path) === path;
}
