// Where a page's HTML was written: from an offset in it back to its author's Markdown. Asked for a page
// with mistakes alone, which is rendered a second time for it.
import type { Env, MarkdownIt, Token } from "markdown-it";
import { type Slip, slipsOf } from "./slip.ts";
import { tokenStarts } from "./token-starts.ts";
import { type Span, WrittenLines } from "./written-lines.ts";

/** A page's HTML, and the way back from it. */
export type WrittenPlaces = {
  html: string;
  /** What of the text the HTML from `offset` on comes from, up to the end of its block. */
  at(offset: number): Span;
  /** What the reader stumbled over, each with the stretch that it stands in: to find it takes its time. */
  slips: { slip: Slip; span(): Span }[];
};

/** What one token became; `block` is the one that an inline token stands in, from `row` and `column` on. */
type Piece = {
  html: string;
  token: Token;
  block: Token | undefined;
  row: number;
  column: number;
};

/**
 * Renders `text` with `md`, a reader that is used for nothing else.
 * @param isLine whether it is a line of front matter, which has no blocks
 */
export function writtenPlaces(md: MarkdownIt, text: string, isLine: boolean): WrittenPlaces {
  const starts = tokenStarts(md);
  const lines = new WrittenLines(text);
  const env = {};
  const tokens = isLine ? md.parseInline(text, env) : md.parse(text, env);
  if (isLine && tokens[0]) tokens[0].map = [0, lines.count];
  const pieces = [...piecesOf(md, tokens, env, lines)];

  // Raw HTML comes out as it was written, letter by letter; what else a token becomes stands where it begins.
  function written(piece: Piece, offset: number, token = piece.token): Span {
    const { block, row, column } = piece;
    const end = (block ?? token).map?.[1] ?? row + 1;
    if (token.type === "html_block") return lines.within(row, end, token.content, offset);
    const start = starts.get(token);
    if (!block || start === undefined) return lines.span(row, end);
    const into = token.type === "html_inline" ? start + offset : start;
    return lines.within(row, end, block.content, into, column);
  }

  return {
    html: pieces.map(({ html }) => html).join(""),
    at(offset) {
      let start = 0;
      for (const piece of pieces) {
        if (offset < start + piece.html.length) return written(piece, offset - start);
        start += piece.html.length;
      }
      return lines.span(0, 1);
    },
    slips: pieces.flatMap((piece) =>
      slipsOf(piece.token).map((slip) => ({ slip, span: () => written(piece, 0, slip.within) })),
    ),
  };
}

// As the renderer does it, but for each token by itself.
function* piecesOf(
  md: MarkdownIt,
  tokens: Token[],
  env: Env,
  lines: WrittenLines,
): Generator<Piece> {
  let row = 0;
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    // A table's cells know neither line nor column: their row does, and the cells before them.
    if (token.map) [row, column] = [token.map[0], 0];
    const children = token.type === "inline" ? (token.children ?? []) : undefined;
    if (!children)
      yield { html: htmlOf(md, tokens, index, env), token, block: undefined, row, column };
    for (const [at, child] of children?.entries() ?? [])
      yield { html: htmlOf(md, children ?? [], at, env), token: child, block: token, row, column };
    if (children && !token.map) column = lines.columnAfter(row, token.content, column);
  }
}

function htmlOf(md: MarkdownIt, tokens: Token[], index: number, env: Env): string {
  const rule = md.renderer.rules[tokens[index]?.type ?? ""];
  return rule
    ? rule(tokens, index, md.options, env, md.renderer)
    : md.renderer.renderToken(tokens, index, md.options);
}
