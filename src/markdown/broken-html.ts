// What a browser stumbles over in an author's HTML, in plain words; asked for each error of the parser.
import type { Finding } from "../problems/index.ts";

// The parser's names for it: https://html.spec.whatwg.org/multipage/parsing.html#parse-errors
const ways: Record<string, [message: string, hint: string]> = {
  "eof-in-tag": [
    "this tag is never closed: all that follows would be part of it",
    'look for a missing ">" or quotation mark, and add it',
  ],
  "eof-in-comment": ["this comment is never closed", "add --> at its end"],
  "eof-in-element-that-can-contain-only-text": [
    "this element is never closed: all that follows would be part of it",
    "take it out, with all that is in it",
  ],
  "duplicate-attribute": ["this attribute stands twice in its tag", "take one of the two out"],
  "missing-whitespace-between-attributes": [
    "two attributes stand here without a space between them",
    "put a space between them, or add the quotation mark that is missing before",
  ],
  "missing-attribute-value": [
    'nothing stands after "="',
    'write the value in quotes: class="card"',
  ],
  "unexpected-solidus-in-tag": ['a "/" stands in the middle of a tag', "take it out"],
  "non-void-html-element-start-tag-with-trailing-solidus": [
    'a "/" at the end of this tag does not close the element',
    "write an end tag for it, such as </div>",
  ],
  "cdata-in-html-content": ["CDATA has no place in a page", "write the text without it"],
};

/** The finding for an error of the parser, by the parser's name for it. */
export function brokenHtml(code: string): Finding {
  const [message, hint] = ways[code] ?? [
    `a browser stumbles over the HTML here: ${code.replaceAll("-", " ")}`,
    "look at the quotation marks and angle brackets around it; a < in a text is written &lt;",
  ];
  return { rule: "broken-html", message, hint };
}
