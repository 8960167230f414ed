// Markdown right below a tag of HTML, which is shown as it is written: it is read only between empty lines. A
// rule of the dialect, among the slips of the pen.
import type { StateCore } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

/** Links, and bold words: what can be nothing else. Behind a word brackets are an index: `a[1](2)`. */
const marks =
  /(?<![\w\])])!?\[[^[\]\n]+\]\([^()\s]+\)|(?<![\w*])\*\*(?=[^\s*])[^*\n]+(?<=[^\s*])\*\*(?![\w*])/g;

/** Has each told in blocks of HTML. */
export function unreadMarkdown(state: StateCore): void {
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type !== "html_block" || !/\]\(|\*\*/.test(token.content)) return [token];
    const found = textsIn(token.content).flatMap((text) => text.match(marks) ?? []);
    const finding = ofKramdown.test(token.content) ? unreadByUs : unread;
    const slips = found.map((written) => newSlip(state, { finding, written }));
    for (const slip of slips) slip.map = token.map;
    return [...slips, token];
  });
}

const tag = /<!--|-->|<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;
/** What stands in these is meant as it is written. */
const asWritten = /^(?:pre|code|kbd|samp|script|style)$/i;

/** What stands between the tags of a block, code and comments apart. */
function textsIn(html: string): string[] {
  const texts: string[] = [];
  let end: string | undefined;
  let from = 0;
  for (const { 0: written, 1: slash, 2: name = "", index } of html.matchAll(tag)) {
    if (end === undefined) texts.push(html.slice(from, index));
    from = index + written.length;
    const isEnd = written === "-->" || slash === "/";
    if (end !== undefined) end = isEnd && (name || "--") === end ? undefined : end;
    else if (!isEnd && (name === "" || asWritten.test(name))) end = name || "--";
  }
  return end === undefined ? [...texts, html.slice(from)] : texts;
}

const unread: Finding = {
  rule: "unread-markdown",
  message: "Markdown in the lines of an HTML tag is not read, and is shown as it is written",
  hint: 'put an empty line before and after the text, or write HTML there: <strong>…</strong>, <a href="…">…</a>',
};

/** As kramdown is asked to read what stands in an element: that it isn't read here is a warning. */
const ofKramdown = /<[a-z][^<>]*\smarkdown=/i;
const unreadByUs: Finding = unread;
