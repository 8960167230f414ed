// A page's text by its lines, as markdown-it counts them: from a block's own text back to the page's.

/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number };

export class WrittenLines {
  readonly #lines: { start: number; text: string }[];

  constructor(text: string) {
    this.#lines = [...text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)].map(
      ({ 1: line = "", index }) => ({
        start: index,
        text: line,
      }),
    );
  }

  /** From the first letter of line `first` to the end of the line before `end`; lines count from 0. */
  span(first: number, end: number): Span {
    const { start, text } = this.#line(first);
    const last = this.#line(Math.max(first, end - 1));
    return { start: start + indentOf(text), end: last.start + last.text.trimEnd().length };
  }

  /**
   * From a letter of a block's text to the block's end.
   * @param first the block's first line
   * @param end the line after its last
   * @param content its text, from which markdown-it took the signs of the blocks around it
   * @param offset of the letter in `content`
   * @param from the column that `content` begins at or behind
   */
  within(first: number, end: number, content: string, offset: number, from = 0): Span {
    const before = content.slice(0, offset).split("\n");
    const own = content.split("\n")[before.length - 1] ?? "";
    const line = this.#line(first + before.length - 1);
    const column = Math.max(0, line.text.indexOf(own.trim(), from) - indentOf(own));
    const start = line.start + column + (before.at(-1)?.length ?? 0);
    return { start, end: Math.max(start, this.span(first, end).end) };
  }

  /** The column behind some words of a line, which stand at or behind another. */
  columnAfter(number: number, words: string, from: number): number {
    const column = this.#line(number).text.indexOf(words, from);
    return column < 0 ? from : column + words.length;
  }

  get count(): number {
    return this.#lines.length;
  }

  #line(number: number) {
    return this.#lines[Math.min(number, this.#lines.length - 1)] ?? { start: 0, text: "" };
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
