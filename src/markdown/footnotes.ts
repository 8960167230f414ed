import type { MarkdownIt, RendererRule, StateCore, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { mostPerFile, type Range } from "../diagnostics/index.ts";

/** What markdown-it-footnote keeps while it reads: each label behind a `:`, and -1 for an unused note. */
export type FootnoteEnv = { footnotes?: { refs?: Record<string, number> } };

/**
 * Footnotes, `[^1]` and `[^1]: …`. A screen reader speaks the words "note" and "back" in its user's
 * language, from the roles of https://www.w3.org/TR/dpub-aria-1.1/.
 */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  md.core.ruler.after("footnote_tail", "footnote_lines", footnoteLines);
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

/** The notes that nothing refers to, which are left out, each with the range of its mark in the text. */
export function unusedNotes(env: FootnoteEnv, body: string): { label: string; range: Range }[] {
  const notes = Object.entries(env.footnotes?.refs ?? {}).filter(([, id]) => id === -1);
  // No more are reported, and each is searched for.
  return notes.slice(0, mostPerFile + 1).map(([key]) => {
    const label = key.slice(1);
    const mark = `[^${label}]:`;
    // Rather at the beginning of a line: code may have it, too.
    const start = Math.max(0, body.indexOf(`\n${mark}`) + 1 || body.indexOf(mark));
    return { label, range: { start, end: start + mark.length } };
  });
}

/** Gives a note, which is moved to the end, the lines of its text; one within a text those of its mention. */
function footnoteLines({ tokens }: StateCore): void {
  if (!tokens.some(({ type }) => type === "footnote_open")) return;
  const mentions = new Map<unknown, [number, number]>();
  for (const { map, children } of tokens)
    for (const { type, meta } of (map && children) ?? [])
      if (map && type === "footnote_ref") mentions.set((meta as { id: number }).id, map);
  for (const [index, token] of tokens.entries())
    if (token.type === "footnote_open")
      token.map = tokens[index + 1]?.map ?? mentions.get((token.meta as { id: number }).id) ?? null;
}

/** Which note a token is about, `2`, and which mention of it, `2` for the first, `2-2` for the next. */
function idsOf(token: Token | undefined): { note: number; mention: string } {
  const { id = 0, subId = 0 } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { note: id + 1, mention: subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}` };
}
