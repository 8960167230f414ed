// Slips of the pen in Markdown that are surely meant otherwise and would be shown as they are written; part
// of the dialect.
import type { MarkdownIt } from "markdown-it";
import { linelessTables } from "./lineless-tables.ts";
import { openFences } from "./open-fences.ts";
import { paragraphSlips } from "./paragraph-slips.ts";
import { slipsUnseen } from "./slip.ts";
import { textSlips } from "./text-slips.ts";
import { unreadMarkdown } from "./unread-markdown.ts";
import { wideRows } from "./wide-rows.ts";

/** What a line has that is told of its paragraph. */
const strangeLine =
  /^[ \t>]*(?:[•◦▪▫‣●○■□➢✓✔]|[-*+]\p{L}|\d{1,3}[.)]\p{L}|(?:#{1,6}|[-*+]|\d{1,3}[.)])[\u00a0\u2000-\u200b\u202f\u3000\ufeff]|-+\s*$)/mu;

/** Has a reader tell them. What an author wrote with a backslash before it is meant as it stands. */
export function writtenSlips(md: MarkdownIt): void {
  md.use(slipsUnseen);
  md.core.ruler.after("inline", "written_slips", (state) => {
    if (/^[ \t>]*(?:```|~~~)/m.test(state.src)) openFences(state);
    textSlips(state);
    if (/^[ \t>]*</m.test(state.src)) unreadMarkdown(state);
    if (strangeLine.test(state.src)) paragraphSlips(state);
    if (/^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m.test(state.src)) wideRows(state);
    if (/\|[ \t]*\n[ \t>]*\|/.test(state.src)) linelessTables(state);
  });
}
