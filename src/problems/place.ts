// From an offset in a text to the line and column that an editor shows; asked by every finder.
import type { Place } from "./problem.ts";

/**
 * The place of the stretch from `start` up to `end` (offsets in UTF-16 units, `end` exclusive).
 * Offsets outside the text are taken as its nearest end. A wide character counts as one column.
 */
export function placeAt(text: string, start: number, end = start): Place {
  const from = lineAndColumn(text, start);
  if (end <= start) return from;
  const to = lineAndColumn(text, end);
  return { ...from, endLine: to.line, endColumn: to.column };
}

function lineAndColumn(text: string, offset: number) {
  const before = text.slice(0, Math.max(0, offset)).split(/\r\n?|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
