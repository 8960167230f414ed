// Loaded with the first page that has raw HTML: many a site has none.
import type { Document } from "domhandler";
import { Parser, html as parse5Html, type Token } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import { mostPerFile, shortened, type Wording } from "../diagnostics/index.ts";
import { allowedElements, endsByItself, hasNoEnd } from "./allowed-html.ts";

/** An error of an author's HTML; `words` stand at `offset`. */
export type HtmlError = Wording & { offset: number; words: string };

type Tag = { name: string; start: number; end: number; isEnd: boolean };

/** Elements deeper than this in one another are no text, and take the parser seconds. */
const deepest = 200;

/**
 * Reads HTML that a person wrote, between what Markdown made, as a browser reads it.
 * @returns its tree, and what a browser would read otherwise than it is written
 */
export function parseAuthorHtml(html: string): { tree: Document; errors: HtmlError[] } {
  const errors: HtmlError[] = [];
  // Where a page's content stands decides how a browser reads it: a lone `<td>` is no cell here.
  const main = adapter.createElement("main", parse5Html.NS.HTML, []);
  const parser = Parser.getFragmentParser<Htmlparser2TreeAdapterMap>(main, {
    treeAdapter: adapter,
    sourceCodeLocationInfo: true,
    onParseError({ code, startOffset, endOffset }) {
      if (errors.length >= mostPerFile || reportedByTags.test(code)) return;
      // What is never closed is noticed at the very end; it began behind the last tag that was read.
      const isOpen =
        code.startsWith("eof-") || (html[startOffset] === "<" && /attribute-name/.test(code));
      const offset = isOpen ? html.indexOf("<", tags.at(-1)?.end ?? 0) : startOffset;
      const [line = ""] = /^.*/.exec(html.slice(offset)) ?? [];
      const [name = ""] = /[\w-]*$/.exec(html.slice(0, startOffset)) ?? [];
      const words = isOpen ? line : html.slice(startOffset, endOffset) || name;
      errors.push({
        offset,
        words,
        ...wordingOf(isOpen && !/comment/.test(code) ? "eof-in-tag" : code),
      });
    },
  });
  const tags = collectTags(parser);
  parser.tokenizer.write(html, true);
  const isBroken = errors.length > 0;
  // A tag that is misread takes others with it.
  return { tree: parser.getFragment(), errors: isBroken ? errors : unbalancedTags(tags, html) };
}

/** The offset of the tag that stands too deep; undefined where none does. Reads the tags alone. */
export function tooDeep(html: string): number | undefined {
  let open = 0;
  for (const { 1: slash, 2: name = "", index } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const lower = name.toLowerCase();
    if (hasNoEnd.has(lower) || endsByItself.has(lower)) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > deepest) return index;
  }
  return undefined;
}

export const tooDeepWording: Wording = {
  message: `elements stand here more than ${deepest} deep in one another`,
  hint: "close them, or take some out",
};

/** A browser drops some tags without a word, so that the tree alone doesn't show them. */
function collectTags(parser: Parser<Htmlparser2TreeAdapterMap>): Tag[] {
  const tags: Tag[] = [];
  const { onStartTag, onEndTag } = parser;
  const collect = (token: Token.TagToken, isEnd: boolean) => {
    const { location, tagName: name } = token;
    // A tag that ends several elements is handled once for each.
    if (!location || tags.at(-1)?.start === location.startOffset) return;
    tags.push({ name, start: location.startOffset, end: location.endOffset, isEnd });
  };
  parser.onStartTag = (token) => {
    collect(token, false);
    onStartTag.call(parser, token);
  };
  parser.onEndTag = (token) => {
    collect(token, true);
    onEndTag.call(parser, token);
  };
  return tags;
}

/** Tags without their other half, and elements that end inside of another. */
function unbalancedTags(tags: Tag[], html: string): HtmlError[] {
  const errors: HtmlError[] = [];
  const open: Tag[] = [];
  /** The elements that were reported as open: their end tags come too late. */
  const late: string[] = [];
  const report = (tag: Tag, wording: Wording) =>
    errors.push({ offset: tag.start, words: html.slice(tag.start, tag.end), ...wording });
  for (const tag of tags) {
    if (aroundText.test(tag.name)) {
      if (!tag.isEnd) report(tag, noPlace(tag.name));
      continue;
    }
    // What is inside of a disallowed element goes with it.
    const outer = open.find(({ name }) => !allowedElements.has(name));
    if (outer && !(tag.isEnd && tag.name === outer.name)) continue;
    if (!tag.isEnd) {
      if (!hasNoEnd.has(tag.name)) open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    if (at < 0 && late.includes(tag.name)) late.splice(late.indexOf(tag.name), 1);
    else if (at < 0) report(tag, closesNothing(tag.name));
    else for (const inner of open.splice(at).slice(1)) reportOpen(inner);
  }
  function reportOpen(tag: Tag) {
    if (endsByItself.has(tag.name) || !allowedElements.has(tag.name)) return;
    report(tag, neverClosed(tag.name));
    late.push(tag.name);
  }
  for (const tag of open) reportOpen(tag);
  return errors.slice(0, mostPerFile);
}

/** What the site writes around a text; a browser leaves it out there. */
const aroundText = /^(?:html|head|body)$/;

function noPlace(name: string): Wording {
  return {
    message: `<${name}> has no place here, and a browser leaves it out`,
    hint: "take it out: the site writes what is around a text",
  };
}

function closesNothing(name: string): Wording {
  return {
    message: `this </${shortened(name)}> closes nothing: no <${shortened(name)}> is open here`,
    hint:
      allowedElements.has(name) && !hasNoEnd.has(name)
        ? `take it out, or write <${name}> where it begins`
        : "take it out",
  };
}

function neverClosed(name: string): Wording {
  return {
    message: `this <${name}> is not closed before the end of what it stands in`,
    hint: `write </${name}> where it ends, before any end tag of what is around it`,
  };
}

const reportedByTags =
  /^(?:closing-of-element-with-open-child-elements|end-tag-without-matching-open-element|eof-in-element-that-can-contain-only-text|eof-in-script-html-comment-like-text|eof-in-cdata)$/;

/** https://html.spec.whatwg.org/multipage/parsing.html#parse-errors */
const wordings: [code: RegExp, message: string, hint: string][] = [
  [/^eof-in-comment/, "this comment is never closed", "add --> at its end"],
  [
    /^eof-/,
    "this tag is never closed: all that follows would be part of it",
    'look for a missing ">" or quotation mark, and add it',
  ],
  [/doctype/, "<!DOCTYPE> has no place here, and a browser leaves it out", "take it out"],
  [
    /comment/,
    "a browser reads this comment otherwise than it is written",
    "write it so: <!-- a note -->, without another comment in it",
  ],
  [/^duplicate-attribute/, "this attribute stands twice in its tag", "take one of the two out"],
  [
    /attribute/,
    "a browser reads this attribute otherwise than it is written",
    'write it so, with a space before it: class="card"',
  ],
  [
    /^non-void-html-element-start-tag-with-trailing-solidus/,
    'a "/" at the end of this tag does not close the element',
    "write an end tag for it, such as </div>",
  ],
  [
    /first-character-of-tag-name|question-mark|missing-end-tag-name/,
    "this < begins no tag",
    "a < that is meant to be read is written &lt;",
  ],
  [
    /character-reference/,
    "this is not the name or number of a character",
    "mend it; a & that is meant to be read is written &amp;",
  ],
  [/in-input-stream/, "a character stands here that nobody sees", "take it out"],
];

function wordingOf(code: string): Wording {
  const [, message, hint] = wordings.find(([pattern]) => pattern.test(code)) ?? [
    /$/,
    `a browser stumbles over the HTML here: ${code.replaceAll("-", " ")}`,
    "look at the quotation marks and angle brackets around it; a < in a text is written &lt;",
  ];
  return { message, hint };
}
