// kramdown's attribute lists: `{: .class #id key="value"}` right after a span, or on the line after a block.
import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import attrs from "markdown-it-attrs";
import { ATTRIBUTE_LIST, bracedText } from "./braced-text.ts";

/** What an author may set; anything else in a list is dropped. `style` and `on…` could reach past the content. */
const ALLOWED = [
  "id", // a place to link to
  "class", // the look's own classes
  "lang", // a passage in another language, for voices and hyphenation
  "dir", // its direction, where the script runs the other way
  "title", // what an abbreviation or a link means
  "rel", // whose page a link leads to: `me`, `license`
  "width", // the size a picture is shown at
  "height",
  "loading", // a picture far down may come late
  /^data-[a-z-]+$/, // marks that mean nothing to a browser
  /^aria-[a-z]+$/, // a name or a state, for those who listen
];

/** A list on a line of its own, its indent taken off. */
const LINE = new RegExp(`^${ATTRIBUTE_LIST}\\s*$`);

/**
 * Reads attribute lists. markdown-it-attrs alone knows those on a span and at the end of a text; on a line of
 * their own it takes some for a paragraph or a table's row, hence the block rule before it.
 * https://kramdown.gettalong.org/syntax.html
 */
export function attributeLists(md: MarkdownIt): void {
  md.use(bracedText);
  md.use(attrs, { leftDelimiter: "{:", rightDelimiter: "}", allowedAttributes: ALLOWED });
  md.block.ruler.before("table", "attribute_line", attributeLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

/**
 * Hands a list to the block that ends on the line before, in `info`, where markdown-it-attrs looks for it.
 * One that stands below no block says nothing; kramdown gives it to the block that follows at once.
 */
function attributeLine(state: StateBlock, line: number, _last: number, silent: boolean): boolean {
  const list = attributeList(state, line);
  if (list === undefined) return false;
  if (silent) return true;
  const block = blockBefore(state, line);
  // A second line goes on with the list of the first.
  if (block) block.info = `${block.info} ${list}`.replace("} {:", " ");
  if (block?.map) block.map[1] = line + 1;
  state.line = line + 1;
  return true;
}

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
  return opening?.level === level ? opening : undefined;
}
