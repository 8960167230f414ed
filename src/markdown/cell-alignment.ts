// How a table's cells are aligned, `|--:|`, told to the stylesheet; part of the dialect.
import type { MarkdownIt, RendererRule, Token } from "markdown-it";

/** The words of CSS for what Markdown writes: a page in Arabic begins at the right. */
const ALIGNED: Record<string, string> = {
  "text-align:left": "start",
  "text-align:center": "center",
  "text-align:right": "end",
};

/** Writes `data-align` in place of markdown-it's `style`, which the page's security policy would refuse. */
export function cellAlignment(md: MarkdownIt): void {
  md.renderer.rules.th_open = cell;
  md.renderer.rules.td_open = cell;
}

const cell: RendererRule = (tokens, i, options, _env, renderer) => {
  const token = tokens[i] as Token;
  const style = token.attrGet("style");
  if (style !== null) {
    // An attribute list may not set `style`: the only one there can be is markdown-it's.
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    token.attrSet("data-align", ALIGNED[style] ?? "start");
  }
  return renderer.renderToken(tokens, i, options);
};
