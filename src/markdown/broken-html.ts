// What is wrong with an author's HTML, in plain words; asked for each flaw of it.

import { shortened } from "../content/index.ts";
import type { Finding } from "../diagnostics/index.ts";
import { allowedElements } from "./allowed-html.ts";
import { type HtmlFlaw, hasNoEnd } from "./uneven-tags.ts";

type Words = [message: string, hint: string];

const meantToBeRead = "a & that is meant to be read is written &amp;";
const noCharacter: Words = [
  "this number stands for no character",
  "write the character itself, or take it out",
];
const hidden: Words = ["a character stands here that nobody sees", "take it out"];
const unclosed: Words = [
  "this tag is never closed: all that follows would be part of it",
  'look for a missing ">" or quotation mark, and add it',
];
const doctype: Words = [
  "<!DOCTYPE> has no place here, and a browser leaves it out",
  "take it out: the site writes what is around a text",
];

// The parser's names for it: https://html.spec.whatwg.org/multipage/parsing.html#parse-errors
const ways: Record<string, Words> = {
  "eof-in-tag": unclosed,
  "tag-in-tag": unclosed,
  "eof-before-tag-name": [
    "the text ends where a tag begins",
    "take the < out; one that is meant to be read is written &lt;",
  ],
  "eof-in-comment": ["this comment is never closed", "add --> at its end"],
  "incorrectly-closed-comment": ["a comment ends with -->", "write --> in place of --!>"],
  "nested-comment": ["a comment can't stand in a comment", "take the second <!-- out"],
  "abrupt-closing-of-empty-comment": [
    "this comment ends where it begins",
    "write: <!-- a note -->, or take it out",
  ],
  "incorrectly-opened-comment": [
    "<! begins nothing here, and a browser leaves out what follows",
    "take it out; a note to other authors is written <!-- so -->",
  ],
  "unexpected-question-mark-instead-of-tag-name": [
    "<? begins nothing here, and a browser leaves out what follows",
    "take it out, up to its end ?>",
  ],
  "cdata-in-html-content": ["CDATA has no place in a page", "write the text without it"],
  "duplicate-attribute": ["this attribute stands twice in its tag", "take one of the two out"],
  "missing-whitespace-between-attributes": [
    "two attributes stand here without a space between them",
    "put a space between them, or add the quotation mark that is missing before",
  ],
  "missing-attribute-value": [
    'nothing stands after "="',
    'write the value in quotes: class="card"',
  ],
  "unexpected-equals-sign-before-attribute-name": [
    'nothing stands before "="',
    'write the name of the attribute before it: class="card"',
  ],
  "unexpected-character-in-attribute-name": [
    "a quotation mark stands here without its other half",
    "take it out, or add the other one",
  ],
  "unexpected-character-in-unquoted-attribute-value": [
    "this value needs quotation marks around it",
    'write it so: class="card"',
  ],
  "unexpected-solidus-in-tag": ['a "/" stands in the middle of a tag', "take it out"],
  "missing-end-tag-name": [
    "</> doesn't say what ends here",
    "write the name of the element: </div>",
  ],
  "invalid-first-character-of-tag-name": [
    "this < begins no tag",
    "a < that is meant to be read is written &lt;",
  ],
  "unknown-named-character-reference": [
    "no character has this name",
    `mend the name; ${meantToBeRead}`,
  ],
  "missing-semicolon-after-character-reference": [
    "the name of a character ends with ;",
    `add it; ${meantToBeRead}`,
  ],
  "absence-of-digits-in-numeric-character-reference": [
    "the number of a character is missing here",
    `write the number and a ; behind it; ${meantToBeRead}`,
  ],
  "null-character-reference": noCharacter,
  "surrogate-character-reference": noCharacter,
  "character-reference-outside-unicode-range": noCharacter,
  "control-character-reference": noCharacter,
  "noncharacter-character-reference": noCharacter,
  "control-character-in-input-stream": hidden,
  "noncharacter-in-input-stream": hidden,
};

const bareEnd = (name: string): Words => ["an end tag has only its name", `write: </${name}>`];

/** What is wrong with a tag, by the parser's names or our own. */
const waysOfTags: Record<string, (name: string) => Words> = {
  "end-tag-with-attributes": bareEnd,
  "end-tag-with-trailing-solidus": bareEnd,
  "non-void-html-element-start-tag-with-trailing-solidus": (name) => [
    'a "/" at the end of this tag does not close the element',
    `write an end tag for it, such as </${name}>`,
  ],
  "left-open": (name) => [
    `this <${name}> is never closed, and what follows becomes part of it`,
    `write </${name}> where it ends`,
  ],
  "closed-late": (name) => [
    `this <${name}> is not closed before the end of what it stands in`,
    name === "a"
      ? "write </a> where it ends; a link can't stand in a link"
      : `write </${name}> where it ends, before any end tag of what is around it`,
  ],
  "closes-nothing": (name) => [
    `this </${name}> closes nothing: no <${name}> is open here`,
    allowedElements.has(name) && !hasNoEnd.has(name)
      ? `take it out, or write <${name}> where it begins`
      : "take it out",
  ],
  "cut-paragraph": () => [
    "this paragraph ends too early: a block, such as <div>, can't stand inside of a paragraph",
    "put the block on lines of its own, with an empty line before and after it; around blocks write <div> in place of <p>",
  ],
  "tag-without-place": (name) => [
    `<${name}> has no place here, and a browser leaves it out`,
    allowedElements.has(name)
      ? "take it out; rows and cells stand in a <table>"
      : "take it out: the site writes what is around a text",
  ],
  "spilt-table": () => [
    "something in this table stands outside of its cells, and a browser moves it above the table",
    "put it into a cell, <td>, or out of the table",
  ],
};

/** The finding for a flaw. */
export function brokenHtml({ code, name = "" }: Pick<HtmlFlaw, "code" | "name">): Finding {
  const [message, hint] = waysOfTags[code]?.(shortened(name)) ??
    (code.includes("doctype") ? doctype : ways[code]) ?? [
      `a browser stumbles over the HTML here: ${code.replaceAll("-", " ")}`,
      "look at the quotation marks and angle brackets around it; a < in a text is written &lt;",
    ];
  return { rule: "invalid-html", message, hint };
}
