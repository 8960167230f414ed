import type { MarkdownIt, RendererRule, Token } from "markdown-it";
import footnote from "markdown-it-footnote";

/** What markdown-it-footnote keeps while it reads: each label behind a `:`, and -1 for an unused note. */
export type FootnoteEnv = { footnotes?: { refs?: Record<string, number> } };

/**
 * Footnotes, `[^1]` and `[^1]: …`. A screen reader speaks the words "note" and "back" in its user's
 * language, from the roles of https://www.w3.org/TR/dpub-aria-1.1/.
 */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  Object.assign(md.renderer.rules, {
    footnote_ref: (tokens, i) => {
      const { note, mention } = idsOf(tokens[i]);
      return `<sup><a href="#fn${note}" id="fnref${mention}" role="doc-noteref">[${note}]</a></sup>`;
    },
    footnote_block_open: () => '<section class="footnotes" role="doc-endnotes">\n<ol>\n',
    footnote_open: (tokens, i) => `<li id="fn${idsOf(tokens[i]).note}">`,
    footnote_anchor: (tokens, i) => {
      const { mention } = idsOf(tokens[i]);
      return ` <a href="#fnref${mention}" role="doc-backlink">↩\uFE0E</a>`;
    },
  } satisfies Record<string, RendererRule>);
}

/** The labels of the notes that nothing refers to, and that are left out. */
export function unusedNotes({ footnotes: notes }: FootnoteEnv): string[] {
  return Object.entries(notes?.refs ?? {}).flatMap(([label, id]) =>
    id === -1 ? [label.slice(1)] : [],
  );
}

/** Which note a token is about, `2`, and which mention of it, `2` for the first, `2-2` for the next. */
function idsOf(token: Token | undefined): { note: number; mention: string } {
  const { id = 0, subId = 0 } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { note: id + 1, mention: subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}` };
}
