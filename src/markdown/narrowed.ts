// The words that are meant, in the stretch of a page's text that they stand in; asked for each finding.
import { unescape as readable } from "node:querystring";
import type { Span } from "./written-lines.ts";

/** Of the same words again and again in one stretch the first are meant first, then the next. */
export function narrowedInTurn(text: string): (span: Span, written: string) => Span {
  const ends = new Map<string, number>();
  return (span, written) => {
    const key = `${span.start} ${span.end} ${written}`;
    const from = ends.get(key) ?? span.start;
    const found = narrowed({ ...span, start: from }, text, written);
    ends.set(key, found.end);
    return found;
  };
}

/** The words that are meant, in the stretch that they stand in; else its first line. */
export function narrowed({ start, end }: Span, text: string, written: string): Span {
  const stretch = text.slice(start, end);
  for (const words of written ? [written, readable(written)] : []) {
    const at = placeIn(stretch, words);
    if (at >= 0) return { start: start + at, end: start + at + words.length };
  }
  // The first line alone: where an inline element ends nobody knows.
  return { start, end: start + (/^[^\r\n]*/.exec(stretch)?.[0].length ?? 0) };
}

/** Where words stand: rather in an address or an attribute than in a text that says the same. */
function placeIn(stretch: string, words: string): number {
  const first = stretch.indexOf(words);
  for (let at = first; at >= 0; at = stretch.indexOf(words, at + 1)) {
    if (at === 0 || /[(#"'=<]/.test(stretch.charAt(at - 1))) return at;
  }
  return first;
}
