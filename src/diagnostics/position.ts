/** A part of a text by its offsets in UTF-16 units, `end` exclusive. */
export type Range = { start: number; end: number };

/** Where a diagnostic stands; lines and columns count from 1, in characters, as an editor shows them. */
export type Position = {
  line: number;
  column: number;
  /** Where it ends, exclusive; absent where only its start is known. */
  endLine?: number;
  endColumn?: number;
};

/** The position of a range. Offsets outside the text count as its nearest end. */
export function positionOf(text: string, { start, end }: Range): Position {
  const from = lineAndColumn(text, start);
  if (end <= start) return from;
  const to = lineAndColumn(text, end);
  return { ...from, endLine: to.line, endColumn: to.column };
}

function lineAndColumn(text: string, offset: number) {
  const starts = lineStarts(text);
  const line = Math.max(0, lastUpTo(starts, offset));
  // The end of CRLF belongs to the line that it ends.
  const before = text.slice(starts[line], Math.max(0, offset)).replace(/\r$/, "");
  return { line: line + 1, column: lengthOf(before) + 1 };
}

/** The index of the last of sorted numbers that is not above a limit. */
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

// The last text is kept: one with many diagnostics is asked about many times in a row.
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

/** The length in characters, of which one beyond U+FFFF takes two UTF-16 units. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
