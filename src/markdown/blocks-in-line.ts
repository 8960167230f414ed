// Headings and lists in a line of front matter, whose signs would be shown; a rule of the lines' dialect.
import type { MarkdownIt } from "markdown-it";
import { type Finding, toWrite } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

const block = /^(#{1,6}|[-*+]) +(?=\S)/;

/** Has a reader tell the sign that a line begins with. */
export function blocksInLine(md: MarkdownIt): void {
  md.core.ruler.after("inline", "blocks_in_line", (state) => {
    const [written, sign = ""] = block.exec(state.src) ?? [];
    if (written === undefined) return;
    const finding = misplaced(state.src.slice(written.length));
    for (const { children } of state.tokens.slice(0, 1)) {
      const [within] = children ?? [];
      if (within) children?.unshift(newSlip(state, { finding, written: sign, within }));
    }
  });
}

function misplaced(words: string): Finding {
  return {
    rule: "misplaced-block",
    message: "headings and lists have no room in this line, and the sign is shown as it is written",
    hint: `write: ${toWrite(words.trim())}`,
  };
}
