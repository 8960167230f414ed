// Where a Diagnostic says it is, held against its file, for the property tests.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/diagnostics/index.ts";

/** Whether a Diagnostic stands, begins or ends at a place that its file doesn't have. */
export function misplaced(diagnostic: Diagnostic, root: string): boolean {
  const { line, column, endLine = line, endColumn = column } = diagnostic;
  const lines = linesOf(join(root, diagnostic.file));
  const isBackward = endLine < line || (endLine === line && endColumn < column);
  return isBackward || !isIn(lines, line, column) || !isIn(lines, endLine, endColumn);
}

/** A place in a text counts lines and characters from 1; the end of a line is a place, too. */
function isIn(lines: string[], line: number, column: number): boolean {
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= [...text].length + 1;
}

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [""];
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/);
}
