// Footnotes, `[^1]` and `[^1]: …`, with roles that name them in the reader's own language.
import type { MarkdownIt, RendererRule, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { lostNotes } from "./lost-notes.ts";

/**
 * The words "note" and "back" come from the roles of https://www.w3.org/TR/dpub-aria-1.1/, which a screen
 * reader speaks in its user's language; the library's own output has neither words nor roles.
 */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote).use(lostNotes);
  Object.assign(md.renderer.rules, {
    footnote_ref: (tokens, i) => {
      const { note, mention } = ids(tokens[i]);
      return `<sup><a href="#fn${note}" id="fnref${mention}" role="doc-noteref">[${note}]</a></sup>`;
    },
    footnote_block_open: () => '<section class="footnotes" role="doc-endnotes">\n<ol>\n',
    footnote_open: (tokens, i) => `<li id="fn${ids(tokens[i]).note}">`,
    footnote_anchor: (tokens, i) => {
      const { mention } = ids(tokens[i]);
      return ` <a href="#fnref${mention}" role="doc-backlink">↩\uFE0E</a>`;
    },
  } satisfies Record<string, RendererRule>);
}

/** Which note a token is about, `2`, and which mention of it, `2` for the first, `2-2` for the next. */
function ids(token: Token | undefined): { note: number; mention: string } {
  const { id = 0, subId = 0 } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { note: id + 1, mention: subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}` };
}
