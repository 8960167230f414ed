import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import attrs from "markdown-it-attrs";

/** What reading keeps of attribute lists that belong to nothing: their lines, from 0. */
export type AttributeListEnv = { unattached?: number[] };

/** An id, a class, or a key with a value, which may hold anything in its quotes. */
const item = String.raw`(?:[#.][^\s{}]+|[^\s{}=#."':][^\s{}="']*=(?:"[^"]*"|[^\s{}"]*))`;
const list = String.raw`\{:[ \t]*(?:${item}(?:[ \t]+${item})*[ \t]*)?\}`;
const startsWithList = new RegExp(list, "y");
const listAlone = new RegExp(`^${list}\\s*$`);

/**
 * kramdown's attribute lists: `{: .class #id key="value"}` right behind a span, or on the line after a
 * block. markdown-it-attrs reads those of spans; of a list on its own line it makes a paragraph or a row.
 * https://kramdown.gettalong.org/syntax.html
 */
export function attributeLists(md: MarkdownIt): void {
  md.inline.ruler.before("escape", "braces_as_text", bracesAsText);
  md.core.ruler.after("inline", "braces_as_text", paragraphsAsText);
  // What an element may have is judged in the tree, with the HTML that authors write.
  md.use(attrs, { leftDelimiter: "{:", rightDelimiter: "}", allowedAttributes: [] });
  md.core.ruler.after("curly_attributes", "hidden_lists", hiddenLists);
  md.block.ruler.before("table", "attribute_line", attributeLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

/** Takes `{:` that begins no list, such as `{::comment}`, as if a backslash stood before it. */
function bracesAsText(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("{:", state.pos)) return false;
  startsWithList.lastIndex = state.pos;
  if (startsWithList.test(state.src)) return false;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    token.content = "{:";
    token.markup = "{:";
    token.info = "escape";
  }
  state.pos += 2;
  return true;
}

// markdown-it-attrs takes a paragraph in braces after a table or a list for their attribute list.
function paragraphsAsText(state: StateCore): void {
  for (const token of state.tokens)
    if (token.type === "inline" && token.content.startsWith("{:"))
      token.content = ` ${token.content}`;
}

/** Hands a list to the block that ends on the line before, in `info`, where markdown-it-attrs looks. */
function attributeLine(state: StateBlock, line: number, _last: number, silent: boolean): boolean {
  const written = listAt(state, line);
  if (written === undefined) return false;
  if (silent) return true;
  const block = blockBefore(state, line);
  // kramdown gives it to the block that follows.
  if (!block && !/^\{:\s*\}$/.test(written)) keepUnattached(state.env as AttributeListEnv, line);
  // A second line goes on with the list of the first.
  if (block) block.info = `${block.info} ${written}`.replace("} {:", " ");
  if (block?.map) block.map[1] = line + 1;
  state.line = line + 1;
  return true;
}

function listAt(state: StateBlock, line: number): string | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const isCode = (state.sCount[line] ?? 0) - state.blkIndent > 3;
  if (isCode || !state.src.startsWith("{:", start)) return undefined;
  const text = state.src.slice(start, state.eMarks[line]);
  return listAlone.test(text) ? text.trim() : undefined;
}

function blockBefore(state: StateBlock, line: number): Token | undefined {
  if (line === 0 || state.isEmpty(line - 1)) return undefined;
  const { tokens, level } = state;
  const opening = tokens.findLast((token) => token.nesting !== -1 && token.level <= level);
  // The address of a reference shows nothing.
  if (opening?.level !== level || opening.type === "reference_definition") return undefined;
  return opening;
}

/** Keeps lists of what shows no element, such as the paragraph in a list's short entry. */
function hiddenLists({ tokens, env }: StateCore): void {
  for (const { hidden, map, attrs: given } of tokens)
    if (hidden && map && given?.length) keepUnattached(env as AttributeListEnv, map[1] - 1);
}

function keepUnattached(env: AttributeListEnv, line: number): void {
  env.unattached ??= [];
  env.unattached.push(line);
}
