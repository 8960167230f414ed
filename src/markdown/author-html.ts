// Loaded with the first page that has raw HTML: many a site has none.
import type { Document } from "domhandler";
import { Parser, html as parse5Html, type Token } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import { mostPerFile, type RuleId, type Wording } from "../diagnostics/index.ts";
import { type Tag, unbalancedTags } from "./unbalanced-tags.ts";

/** An error of an author's HTML; `words` stand at `offset`. */
export type HtmlError = Wording & { rule: RuleId; offset: number; words: string };

/** Markdown itself goes no deeper. What goes down a tree calls itself, and a parser looks through all of it. */
const deepest = 200;

/**
 * Reads HTML that a person wrote, between what Markdown made, as a browser reads it.
 * @returns its tree, and what a browser reads otherwise than it is written
 */
export function parseAuthorHtml(html: string): { tree: Document; errors: HtmlError[] } {
  const errors: HtmlError[] = [];
  const tags: Tag[] = [];
  /** The end of the last tag or comment, and the start of the tag that the last error stands in. */
  let end = 0;
  let within = -1;
  let isMisread = false;
  // Where a page's content stands decides how a browser reads it: a lone `<td>` is no cell here.
  const main = adapter.createElement("main", parse5Html.NS.HTML, []);
  const parser = Parser.getFragmentParser<Htmlparser2TreeAdapterMap>(main, {
    treeAdapter: adapter,
    sourceCodeLocationInfo: true,
    onParseError({ code, startOffset, endOffset }) {
      const tag = Math.max(0, html.indexOf("<", end));
      const isStray = code === "unexpected-character-in-attribute-name";
      // A tag without its ">" goes on to that of the next one.
      const isOpen = code.startsWith("eof-") || (isStray && html.startsWith("<", startOffset));
      // After one error in a tag its other quotation marks stand where they mean nothing.
      if (reportedByTags.test(code) || (isStray && tag === within) || errors.length > mostPerFile)
        return;
      within = tag;
      isMisread ||= isOpen;
      const { message, hint, sign } = wordingOf(isOpen && isStray ? "eof-in-tag" : code);
      // An attribute that stands twice is noticed behind its name.
      const [name = ""] = code === "duplicate-attribute" ? nameBefore(html, startOffset) : [];
      const start = sign ? html.lastIndexOf(sign, startOffset) : startOffset - name.length;
      const offset = isOpen ? tag : Math.max(0, start);
      const words = isOpen ? "<" : html.slice(offset, Math.max(endOffset, offset + 1));
      errors.push({ rule: "invalid-html", offset, words, message, hint });
    },
  });
  function keep(name: string, location: Token.Location | null, isEnd = false): void {
    // The parser handles a tag that ends several elements once for each.
    if (!location || location.startOffset < end) return;
    end = location.endOffset;
    if (name) tags.push({ name, start: location.startOffset, end, isEnd });
    if (isEnd || parser.openElements.stackTop < deepest) return;
    errors.splice(0, errors.length, { ...tooDeep, offset: location.startOffset });
    parser.tokenizer.pause();
  }
  // A browser drops some tags without a word, so that the tree alone doesn't show them.
  const { onStartTag, onEndTag, onComment, onDoctype } = parser;
  parser.onStartTag = (token) => {
    keep(token.tagName, token.location);
    onStartTag.call(parser, token);
  };
  parser.onEndTag = (token) => {
    keep(token.tagName, token.location, true);
    onEndTag.call(parser, token);
  };
  parser.onComment = (token) => {
    keep("", token.location);
    onComment.call(parser, token);
  };
  parser.onDoctype = (token) => {
    keep("!DOCTYPE", token.location);
    onDoctype.call(parser, token);
  };
  parser.tokenizer.write(html, true);
  // A tag that is misread takes others with it.
  if (!isMisread && errors[0]?.rule !== "deep-nesting")
    for (const error of unbalancedTags(tags, html))
      if (errors.every(({ offset }) => offset !== error.offset)) errors.push(error);
  return { tree: parser.getFragment(), errors };
}

function nameBefore(html: string, offset: number): string[] {
  return /[^\s"'<>/=]*$/.exec(html.slice(Math.max(0, offset - 100), offset)) ?? [];
}

const tooDeep: Omit<HtmlError, "offset"> = {
  rule: "deep-nesting",
  words: "",
  message: `elements stand here more than ${deepest} deep in one another`,
  hint: "close them, or take some out",
};

/** What is reported as an unbalanced tag, or of an element that may not stand in a page. */
const reportedByTags =
  /doctype|^closing-of-element-with|^end-tag-without|^eof-in-(?:cdata|element|script)/;

const meantToBeRead = "a < that is meant to be read is written &lt;";
const withQuotes = 'write it so, with both quotation marks: class="card"';

/** `sign`: with what the words begin that an error speaks of; the parser names a character behind it. */
const wordings: readonly [code: RegExp, message: string, hint: string, sign?: string][] = [
  [/^eof-in-comment/, "this comment is never closed", "add --> at its end"],
  [
    /^eof-/,
    "this tag is never closed: all that follows would be part of it",
    'look for a missing ">" or quotation mark, and add it',
  ],
  [
    /comment/,
    "a browser reads this comment otherwise than it is written",
    "write it so: <!-- a note -->, without another comment in it",
    "<",
  ],
  [/^end-tag-with/, "an end tag has only its name", "write: </div>", "<"],
  [/^duplicate-attribute/, "this attribute stands twice in its tag", "take one of the two out"],
  [
    /^missing-whitespace/,
    "two attributes stand here without a space between them",
    "put a space between them, or add the quotation mark that is missing before",
  ],
  [/^missing-attribute-value/, 'nothing stands after "="', withQuotes, "="],
  [/attribute/, "a browser reads this attribute otherwise than it is written", withQuotes],
  [
    /^non-void/,
    'a "/" at the end of this tag does not close the element',
    "write an end tag for it, such as </div>",
  ],
  [/tag-name|question-mark|cdata/, "this < begins no tag", `take it out; ${meantToBeRead}`, "<"],
  [
    /character-reference/,
    "this is not the name or number of a character",
    "mend it; a & that is meant to be read is written &amp;",
    "&",
  ],
  [/in-input-stream/, "a character stands here that nobody sees", "take it out"],
];

/** https://html.spec.whatwg.org/multipage/parsing.html#parse-errors */
function wordingOf(code: string): { message: string; hint: string; sign?: string | undefined } {
  const [, message, hint, sign] = wordings.find(([pattern]) => pattern.test(code)) ?? [
    code,
    `a browser stumbles over the HTML here: ${code.replaceAll("-", " ")}`,
    `look at the quotation marks and angle brackets around it; ${meantToBeRead}`,
  ];
  return { message, hint, sign };
}
