// The Markdown that authors write here: CommonMark with tables and what an old Jekyll site is used to.
import { createRequire } from "node:module";
import type { MarkdownIt as Markdown } from "markdown-it";
import { tables } from "./tables.ts";
import { typography } from "./typography.ts";
import { writtenSlips } from "./written-slips.ts";

// As markdown-it-attrs loads it, or each build would load two copies.
const MarkdownIt: typeof import("markdown-it").default = createRequire(import.meta.url)(
  "markdown-it",
);

/**
 * A reader of the dialect.
 *
 * @param html whether HTML between the Markdown is HTML; else it is text like any other
 */
export function dialect({ html }: { html: boolean }): Markdown {
  const md = new MarkdownIt({ html, linkify: true, typographer: true })
    .use(typography)
    .use(tables)
    .use(writtenSlips);
  // A link that may lead nowhere is told with its place, by those who walk the page, and not left as text.
  md.validateLink = () => true;
  // Of a bare text only a web address becomes a link, not `//x`, `ftp://…` or a mail address.
  md.linkify.set({ fuzzyEmail: false });
  for (const schema of ["//", "ftp:", "mailto:"]) md.linkify.add(schema, null);
  return md;
}
