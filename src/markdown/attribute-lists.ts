// kramdown's attribute lists: `{: .class #id key="value"}` right after a span, or on the line after a block.
import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import attrs from "markdown-it-attrs";
import type { Finding } from "../diagnostics/index.ts";
import { freeNames, listedAttributes } from "./allowed-html.ts";
import { ATTRIBUTE_LIST, bracedText } from "./braced-text.ts";
import { refusedInList } from "./refused-in-list.ts";
import { pushSlip } from "./slip.ts";
import { unseenLists } from "./unseen-lists.ts";

/** A list on a line of its own, its indent taken off. */
const LINE = new RegExp(`^${ATTRIBUTE_LIST}\\s*$`);

/**
 * Reads attribute lists. markdown-it-attrs alone knows those on a span and at the end of a text; on a line of
 * their own it takes some for a paragraph or a table's row, hence the block rule before it.
 * https://kramdown.gettalong.org/syntax.html
 */
export function attributeLists(md: MarkdownIt): void {
  md.use(bracedText);
  md.use(attrs, {
    leftDelimiter: "{:",
    rightDelimiter: "}",
    allowedAttributes: [...listedAttributes, freeNames],
  });
  md.core.ruler.after("curly_attributes", "unseen_lists", unseenLists);
  md.block.ruler.before("table", "attribute_line", attributeLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

/**
 * Hands a list to the block that ends on the line before, in `info`, where markdown-it-attrs looks for it.
 * One that stands below no block is told: kramdown gives it to the block that follows.
 */
function attributeLine(state: StateBlock, line: number, _last: number, silent: boolean): boolean {
  const list = attributeList(state, line);
  if (list === undefined) return false;
  if (silent) return true;
  const block = blockBefore(state, line);
  const slips = refusedInList(list);
  if (!block && !/^\{:\s*\}$/.test(list)) slips.push({ finding: belowNothing, written: list });
  for (const slip of slips) pushSlip(state, slip).map = [line, line + 1];
  // A second line goes on with the list of the first.
  if (block) block.info = `${block.info} ${list}`.replace("} {:", " ");
  if (block?.map) block.map[1] = line + 1;
  state.line = line + 1;
  return true;
}

const belowNothing: Finding = {
  rule: "attribute-list",
  message: "this {: … } stands right below nothing, and is left out",
  hint: "put it on the line below what it is for, without an empty line between",
};

function attributeList(state: StateBlock, line: number): string | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const isCode = (state.sCount[line] ?? 0) - state.blkIndent > 3;
  if (isCode || !state.src.startsWith("{:", start)) return undefined;
  const text = state.src.slice(start, state.eMarks[line]);
  return LINE.test(text) ? text.trim() : undefined;
}

function blockBefore(state: StateBlock, line: number): Token | undefined {
  if (line === 0 || state.isEmpty(line - 1)) return undefined;
  const { tokens, level } = state;
  const opening = tokens.findLast((token) => token.nesting !== -1 && token.level <= level);
  // The address of a reference shows nothing.
  if (opening?.level !== level || opening.type === "reference_definition") return undefined;
  return opening;
}
