// How a table is written, for the keyboard and for the stylesheet; part of the dialect.
import type { MarkdownIt, RendererRule, Token } from "markdown-it";

/** The words of CSS for what Markdown writes: a page in Arabic begins at the right. */
const ALIGNED: ReadonlyMap<string, string> = new Map([
  ["text-align:left", "start"],
  ["text-align:center", "center"],
  ["text-align:right", "end"],
]);

/**
 * Lets the keyboard reach a table, since a wide one scrolls inside itself, and tells how its cells are
 * aligned (`|--:|`) by `data-align`, not by markdown-it's `style`, which a security policy refuses.
 */
export function tables(md: MarkdownIt): void {
  md.renderer.rules.table_open = table;
  md.renderer.rules.th_open = cell;
  md.renderer.rules.td_open = cell;
}

const table: RendererRule = (tokens, i, options, _env, renderer) => {
  (tokens[i] as Token).attrSet("tabindex", "0");
  return renderer.renderToken(tokens, i, options);
};

const cell: RendererRule = (tokens, i, options, _env, renderer) => {
  const token = tokens[i] as Token;
  const style = token.attrGet("style");
  // Another one is an attribute list's.
  const aligned = ALIGNED.get(String(style));
  if (aligned !== undefined) {
    token.attrs = (token.attrs ?? []).filter(
      ([name, value]) => name !== "style" || value !== style,
    );
    token.attrSet("data-align", aligned);
  }
  return renderer.renderToken(tokens, i, options);
};
