// HTML in a line of front matter, which would be shown with its angle brackets; a rule of the lines' dialect.
import type { MarkdownIt, Token } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

// A tag may be meant to be read; one that ends something, or a line, hardly is.
const surelyHtml = /<(?:\/[a-z][a-z0-9]*|br ?\/?)>/i;

/** Has a reader tell the first tag in each line that has HTML. */
export function tagsInLine(md: MarkdownIt): void {
  md.core.ruler.after("written_slips", "tags_in_line", (state) => {
    if (!surelyHtml.test(state.src)) return;
    for (const block of state.tokens) {
      const texts = (block.children ?? []).filter(({ type }) => type === "text");
      if (!texts.some(({ content }) => surelyHtml.test(content))) continue;
      const [within, written] = firstTag(texts);
      if (within) block.children?.unshift(newSlip(state, { finding: misplaced, written, within }));
    }
  });
}

function firstTag(texts: Token[]): [Token | undefined, string] {
  for (const text of texts) {
    const [tag] = /<\/?[a-z][^<>]*>/i.exec(text.content) ?? [];
    if (tag !== undefined) return [text, tag];
  }
  return [undefined, ""];
}

const misplaced: Finding = {
  rule: "misplaced-html",
  message: "HTML has no room in this line, and is shown as it is written",
  hint: "take the tags out, or write *italic* and **bold** in their place; a tag that is meant to be read stands in backticks",
};
