import { createRequire } from "node:module";
import type { MarkdownIt as Markdown, RendererRule, StateCore, Token } from "markdown-it";

// As markdown-it-attrs loads it: each build would load a second copy else.
const MarkdownIt: typeof import("markdown-it").default = createRequire(import.meta.url)(
  "markdown-it",
);

/**
 * A reader of the Markdown that authors write here: CommonMark with tables and typography.
 * @param html whether HTML between the Markdown is HTML; else it is text like any other
 */
export function dialect({ html }: { html: boolean }): Markdown {
  const md = new MarkdownIt({ html, linkify: true, typographer: true }).use(typography).use(tables);
  // The links step reports an address that no browser may follow; markdown-it would leave it as text.
  md.validateLink = () => true;
  // Of a bare text only a web address becomes a link.
  md.linkify.set({ fuzzyEmail: false });
  for (const schema of ["//", "ftp:", "mailto:"]) md.linkify.add(schema, null);
  return md;
}

/** A dash of two needs spaces on both sides or on neither, so that `--help` stays an option. */
const signs: [RegExp, string][] = [
  [/(?<!-)---(?!-)/g, "—"],
  [/(?<=[^\s-])--(?=[^\s-])|(?<=^|\s)--(?=\s|$)/g, "–"],
  [/\.{3}/g, "…"],
];

/**
 * Dashes and the ellipsis as kramdown sets them. markdown-it's own replacements would also turn `(c)`
 * into © and `+-` into ±: an author's text is the author's.
 */
function typography(md: Markdown): void {
  md.core.ruler.at("replacements", (state: StateCore) => {
    for (const { content, children } of state.tokens) {
      if (!children || !/--|\.{3}/.test(content)) continue;
      let isAddress = false;
      for (const token of children) {
        if (token.info === "auto") isAddress = token.nesting === 1;
        if (token.type !== "text" || isAddress) continue;
        token.content = signs.reduce(
          (text, [written, sign]) => text.replace(written, sign),
          token.content,
        );
      }
    }
  });
}

/** The words of CSS for what markdown-it writes: a page in Arabic begins at the right. */
const alignments: ReadonlyMap<string, string> = new Map([
  ["text-align:left", "start"],
  ["text-align:center", "center"],
  ["text-align:right", "end"],
]);

/**
 * The keyboard reaches a table, since a wide one scrolls inside itself. The alignment of its cells is a
 * `data-align`: the security policy refuses markdown-it's `style`.
 */
function tables(md: Markdown): void {
  md.renderer.rules.table_open = (tokens, i, options, _env, renderer) => {
    (tokens[i] as Token).attrSet("tabindex", "0");
    return renderer.renderToken(tokens, i, options);
  };
  md.renderer.rules.th_open = cell;
  md.renderer.rules.td_open = cell;
}

const cell: RendererRule = (tokens, i, options, _env, renderer) => {
  const token = tokens[i] as Token;
  const style = token.attrGet("style");
  const alignment = alignments.get(String(style));
  // An author's attribute list may have given it another style.
  if (alignment !== undefined) {
    token.attrs = (token.attrs ?? []).filter(
      ([name, value]) => name !== "style" || value !== style,
    );
    token.attrSet("data-align", alignment);
  }
  return renderer.renderToken(tokens, i, options);
};
