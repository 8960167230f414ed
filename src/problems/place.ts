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
  const starts = lineStarts(text);
  const line = lastUpTo(starts, offset);
  // The end of CRLF belongs to the line that it ends, as its beginning does.
  const before = text.slice(starts[line], Math.max(0, offset)).replace(/\r$/, "");
  return { line: line + 1, column: lengthOf(before) + 1 };
}

/** The index of the last of sorted numbers that is not above a limit, or 0; found by halving. */
function lastUpTo(sorted: number[], limit: number): number {
  let found = 0;
  let end = sorted.length;
  while (end - found > 1) {
    const middle = (found + end) >> 1;
    if ((sorted[middle] ?? 0) <= limit) found = middle;
    else end = middle;
  }
  return found;
}

// Of one text at a time: a text with many mistakes is asked about many times in a row.
let known = { text: "", starts: [0] };

function lineStarts(text: string): number[] {
  if (known.text !== text) {
    const breaks = Array.from(
      text.matchAll(/\r\n?|\n/g),
      ({ index, 0: { length } }) => index + length,
    );
    known = { text, starts: [0, ...breaks] };
  }
  return known.starts;
}

/** In characters, of which one beyond U+FFFF takes two of JavaScript's. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
