// Where a page's HTML was written: from an offset in it back to its author's Markdown. Asked for a page
// with mistakes alone, which is rendered a second time for it.
import type { Env, MarkdownIt, Token } from "markdown-it";
import { tokenStarts } from "./token-starts.ts";
import { type Span, WrittenLines } from "./written-lines.ts";

/** A page's HTML, and the way back from it. */
export type WrittenPlaces = {
  html: string;
  /** What of the text the HTML from `offset` on comes from, up to the end of its block. */
  at(offset: number): Span;
};

/** What one token became; `block` is the one that an inline token stands in, `row` its first line. */
type Piece = { html: string; token: Token; block: Token | undefined; row: number };

/** Renders `text` with `md`, a reader that is used for nothing else. */
export function writtenPlaces(md: MarkdownIt, text: string): WrittenPlaces {
  const starts = tokenStarts(md);
  const lines = new WrittenLines(text);
  const env = {};
  const pieces = [...piecesOf(md, md.parse(text, env), env)];

  // Raw HTML comes out as it was written, letter by letter; what else a token becomes stands where it begins.
  function written({ token, block, row }: Piece, offset: number): Span {
    const end = (block ?? token).map?.[1] ?? row + 1;
    if (token.type === "html_block") return lines.within(row, end, token.content, offset);
    const start = starts.get(token);
    if (!block || start === undefined) return lines.span(row, end);
    const into = token.type === "html_inline" ? start + offset : start;
    return lines.within(row, end, block.content, into);
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
  };
}

// As the renderer does it, but for each token by itself.
function* piecesOf(
  md: MarkdownIt,
  tokens: Token[],
  env: Env,
  block?: Token,
  above = 0,
): Generator<Piece> {
  let row = above;
  for (const [index, token] of tokens.entries()) {
    // A table's cells know no line; their row does.
    row = token.map?.[0] ?? row;
    if (token.type === "inline") yield* piecesOf(md, token.children ?? [], env, token, row);
    else yield { html: htmlOf(md, tokens, index, env), token, block, row };
  }
}

function htmlOf(md: MarkdownIt, tokens: Token[], index: number, env: Env): string {
  const rule = md.renderer.rules[tokens[index]?.type ?? ""];
  return rule
    ? rule(tokens, index, md.options, env, md.renderer)
    : md.renderer.renderToken(tokens, index, md.options);
}
