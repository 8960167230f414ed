// Slips of the pen in Markdown that are surely meant otherwise and would be shown as they are written; part
// of the dialect.
import type { MarkdownIt } from "markdown-it";
import { linelessTables } from "./lineless-tables.ts";
import { openFences } from "./open-fences.ts";
import { slipsUnseen } from "./slip.ts";
import { textSlips } from "./text-slips.ts";

/** Has a reader tell them. What an author wrote with a backslash before it is meant as it stands. */
export function writtenSlips(md: MarkdownIt): void {
  md.use(slipsUnseen);
  md.core.ruler.after("inline", "written_slips", (state) => {
    if (/^[ \t>]*(?:```|~~~)/m.test(state.src)) openFences(state);
    textSlips(state);
    if (/\|[ \t]*\n[ \t>]*\|/.test(state.src)) linelessTables(state);
  });
}
