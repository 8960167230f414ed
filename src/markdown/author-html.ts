// HTML that a person wrote, read as a browser reads it, and what is wrong with it. Loaded when the first page
// with raw HTML comes: many a site has none.
import type { Document } from "domhandler";
import { html, Parser, type Token } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import { mostPerFile } from "../diagnostics/index.ts";
import { type HtmlFlaw, type Tag, unevenTags } from "./uneven-tags.ts";

/** What a browser makes of it, elements knowing where they stand, and what is wrong with it. */
export function readAuthorHtml(source: string): { tree: Document; flaws: HtmlFlaw[] } {
  const errors: HtmlFlaw[] = [];
  // Where a page's content stands decides how a browser reads it: a lone `<td>` is no cell here.
  const main = adapter.createElement("main", html.NS.HTML, []);
  const parser = Parser.getFragmentParser<Htmlparser2TreeAdapterMap>(main, {
    treeAdapter: adapter,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset: start, endOffset: end }) =>
      errors.push({ code, start, end }),
  });
  const tags = tagsReadBy(parser);
  parser.tokenizer.write(source, true);
  const tree = parser.getFragment();
  const broken = errors
    .filter(({ code }) => !toldOtherwise.has(code))
    // No more are told, and each is looked up.
    .slice(0, mostPerFile)
    .map((error) => atItsBeginning(error, tags, source));
  return {
    tree,
    flaws: [...onceInATag(broken, tags), ...unlessMisread(unevenTags(tree, tags), broken)],
  };
}

/** What is told already: as an uneven tag, or of an element that may not stand in a page. */
const toldOtherwise: ReadonlySet<string> = new Set([
  ...["closing-of-element-with-open-child-elements", "end-tag-without-matching-open-element"],
  ...["eof-in-element-that-can-contain-only-text", "eof-in-script-html-comment-like-text"],
  "eof-in-cdata",
]);

/** The tags that a parser will read, filled as it goes: a browser drops some of them without a word. */
function tagsReadBy(parser: Parser<Htmlparser2TreeAdapterMap>): Tag[] {
  const tags: Tag[] = [];
  const { onStartTag, onEndTag, onDoctype } = parser;
  const keep = (kind: Tag["kind"], name: string, { location }: Token.Token) => {
    if (location) tags.push({ kind, name, start: location.startOffset, end: location.endOffset });
  };
  parser.onStartTag = (token) => {
    keep("start", token.tagName, token);
    onStartTag.call(parser, token);
  };
  parser.onEndTag = (token) => {
    keep("end", token.tagName, token);
    onEndTag.call(parser, token);
  };
  parser.onDoctype = (token) => {
    keep("doctype", "!DOCTYPE", token);
    onDoctype.call(parser, token);
  };
  return tags;
}

/** With what the stretch begins that an error speaks of; the parser names a letter behind it. */
const beginnings: Record<string, string> = {
  ...{ "abrupt-closing-of-empty-comment": "<", "cdata-in-html-content": "<" },
  ...{ "incorrectly-opened-comment": "<", "invalid-first-character-of-tag-name": "<" },
  ...{ "missing-end-tag-name": "<", "nested-comment": "<" },
  ...{ "incorrectly-closed-comment": "--!", "missing-attribute-value": "=" },
  "unexpected-question-mark-instead-of-tag-name": "<",
};

/** An error where what is wrong begins. */
function atItsBeginning(error: HtmlFlaw, tags: Tag[], source: string): HtmlFlaw {
  const { code, start } = error;
  const sign = code.includes("character-reference") ? "&" : beginnings[code];
  if (sign) return { ...error, start: Math.max(0, source.lastIndexOf(sign, start)) };
  if (code === "duplicate-attribute") {
    const [name = ""] = /[^\s"'<>/=]*$/.exec(source.slice(Math.max(0, start - 100), start)) ?? [];
    return { ...error, start: start - name.length };
  }
  // A tag without its ">" goes on to that of the next one.
  const isSwallowed = code === strayLetter && source.startsWith("<", start);
  if (!isSwallowed && !/doctype|^end-tag-|trailing-solidus$/.test(code)) return error;
  return { ...error, ...tagAround(error, tags), code: isSwallowed ? "tag-in-tag" : code };
}

const strayLetter = "unexpected-character-in-attribute-name";

function tagAround({ start, end }: HtmlFlaw, tags: Tag[]): Tag | undefined {
  return tags.find((tag) => tag.start <= start && end <= tag.end);
}

// After one slip in a tag its other quotation marks stand where they mean nothing.
function onceInATag(errors: HtmlFlaw[], tags: Tag[]): HtmlFlaw[] {
  return errors.filter((error, index) => {
    const before = errors[index - 1];
    if (error.code !== strayLetter || !before) return true;
    return (tagAround(error, tags)?.start ?? 0) > before.start;
  });
}

// A tag that is misread takes others with it, which is no mistake of theirs; and nothing is told twice.
function unlessMisread(uneven: HtmlFlaw[], broken: HtmlFlaw[]): HtmlFlaw[] {
  if (broken.some(({ code }) => code === "tag-in-tag" || code.startsWith("eof-"))) return [];
  const told = new Set(broken.map(({ start }) => start));
  return uneven.filter(({ start }) => !told.has(start));
}
