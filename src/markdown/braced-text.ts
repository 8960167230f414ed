// What begins like an attribute list and is none, such as kramdown's `{::comment}` and `{:toc}`, stays text.
import type { MarkdownIt, StateCore, StateInline } from "markdown-it";
import { refusedInList } from "./refused-in-list.ts";
import { pushSlip } from "./slip.ts";

/** What a list is made of: an id, a class, or a key with a value, which may hold anything in its quotes. */
const ITEM = String.raw`(?:[#.][^\s{}]+|[^\s{}=#."':][^\s{}="']*=(?:"[^"]*"|[^\s{}"]*))`;
/** The source of a pattern for one list, `{: .class #id key="value"}`. */
export const ATTRIBUTE_LIST = String.raw`\{:[ \t]*(?:${ITEM}(?:[ \t]+${ITEM})*[ \t]*)?\}`;
const STARTS_WITH_LIST = new RegExp(ATTRIBUTE_LIST, "y");

/** For a reader with markdown-it-attrs, which takes whatever stands between `{:` and `}` for a list. */
export function bracedText(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "braced_text", bracesOfNoList);
  md.core.ruler.after("inline", "braced_text", paragraphsOfNoList);
}

/**
 * Takes `{:` that begins no list as if a backslash stood before it: markdown-it-attrs then passes it over. Of a
 * list it tells what that may not give.
 */
function bracesOfNoList(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("{:", state.pos)) return false;
  STARTS_WITH_LIST.lastIndex = state.pos;
  const [list] = STARTS_WITH_LIST.exec(state.src) ?? [];
  if (list !== undefined) {
    const slips = refusedInList(list);
    if (!silent) for (const slip of slips) pushSlip(state, slip);
    // What is told needs no other reader.
    if (slips.length > 0) state.pos += list.length;
    return slips.length > 0;
  }
  if (!silent) {
    const token = state.push("text_special", "", 0);
    token.content = "{:";
    token.markup = "{:";
    token.info = "escape";
  }
  state.pos += 2;
  return true;
}

/**
 * A paragraph in braces after a table or a list is taken for their list by its source alone, `content`. One that
 * is a list never comes to be a paragraph.
 */
function paragraphsOfNoList(state: StateCore): void {
  const inBraces = state.tokens.filter(
    ({ type, content }) => type === "inline" && content.startsWith("{:"),
  );
  for (const token of inBraces) token.content = ` ${token.content}`;
}
