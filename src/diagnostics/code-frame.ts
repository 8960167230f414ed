import { createRequire } from "node:module";
import type { Position } from "./position.ts";
import { printable } from "./quote.ts";

const require = createRequire(import.meta.url);

/** A line of more cells is cut around the mark: a terminal would break it, and the carets with it. */
const widest = 120;

/** So many cells before the mark stay in a line that is cut. */
const lead = 60;

/** So far from the mark a line is looked at: far more than can be shown of it. */
const reach = 10 * widest;

/** A line as far as it can be shown around a position, and carets under the marked part. */
export function codeFrame(line: string, position: Position): { shown: string; marks: string } {
  const { before, after } = around(line, position.column);
  const marked = after.slice(0, lengthOn(position));
  const rest = after.slice(marked.length);
  // An accent has no cell of its own, so that its letter is marked.
  while (/^\p{M}/u.test(marked[0] ?? "") && before.length > 0) marked.unshift(before.pop() ?? "");
  return {
    shown: [...before, ...marked, ...rest].join(""),
    marks: filled(before, " ") + carets(marked),
  };
}

/** The characters before a column and from it on, as many as there is room for. */
function around(line: string, column: number) {
  const at = offsetOf(line, column);
  const before = [...printable(line.slice(Math.max(0, at - reach), at))];
  const after = [...printable(line.slice(at, at + reach))];
  if (line.length <= reach && displayWidth(line) <= widest) return { before, after };
  const start = fitting(before.toReversed(), lead).toReversed();
  return { before: start, after: fitting(after, widest - displayWidth(start.join(""))) };
}

function offsetOf(line: string, column: number): number {
  // Most lines have no character that takes two of JavaScript's: there columns are offsets.
  if (!/[\ud800-\udbff]/.test(line)) return Math.min(column - 1, line.length);
  let offset = 0;
  for (let passed = 1; passed < column && offset < line.length; passed += 1)
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

/** The first of the characters, as many as have room in so many cells; … stands for the others. */
function fitting(characters: string[], cells: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += displayWidth(character);
    return width > cells;
  });
  return end === -1 ? characters : [...characters.slice(0, end), "…"];
}

/** How many characters of its first line a position takes. */
function lengthOn({ line, column, endLine, endColumn = column + 1 }: Position): number {
  if (endLine !== undefined && endLine > line) return Number.POSITIVE_INFINITY;
  return Math.max(1, endColumn - column);
}

function carets(marked: string[]): string {
  const under = filled(marked, "^").trimEnd();
  return under.includes("^") ? under : "^";
}

/** As many marks as the characters are wide. Tabs stay tabs, as wide here as they are above. */
function filled(characters: string[], mark: string): string {
  const parts = characters.join("").split("\t");
  return parts.map((part) => mark.repeat(displayWidth(part))).join("\t");
}

/** The cells of a terminal that a text takes. A tab, whose width only the terminal knows, counts nothing. */
function displayWidth(text: string): number {
  return /[^ -~]/.test(text) ? wide(text) : text.length;
}

// Loaded only where it is needed: loading takes 50 ms.
function wide(text: string): number {
  const { default: width }: typeof import("string-width") = require("string-width");
  return width(text);
}
