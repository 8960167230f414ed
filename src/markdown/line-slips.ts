// What begins a line of a page's text and was meant to make something of it; asked for each line, among the
// slips of the pen.
import { type Finding, toWrite } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

/** What a text begins in: the tokens before it, and whether it is the first line there. */
export type Around = { before: string[]; isFirstLine: boolean };

// A single # before a word is a hashtag.
const headingWithoutSpace = /^(#{2,6})(\p{L}.*)/u;
const checkbox = /^\[[ xX]\](?= )/;
const alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i;
const contents = /^\[{1,2}toc\]{1,2}$/i;

/** The slips at the beginning of a line. */
export function lineSlips(text: string, { before, isFirstLine }: Around): Slip[] {
  if (before.at(-1) !== "paragraph_open") return [];
  const [, signs, words = ""] = headingWithoutSpace.exec(text) ?? [];
  if (signs) return [{ finding: missingSpace(signs, words), written: signs }];
  if (!isFirstLine) return [];
  const around = before.at(-2);
  const [box] = around === "list_item_open" ? (checkbox.exec(text) ?? []) : [];
  if (box) return [{ finding: noCheckbox, written: box }];
  const [sign] = around === "blockquote_open" ? (alert.exec(text) ?? []) : [];
  if (sign) return [{ finding: noAlert, written: sign }];
  return contents.test(text) ? [{ finding: noContents, written: text }] : [];
}

function missingSpace(signs: string, words: string): Finding {
  return {
    rule: "heading-without-space",
    message: "a heading needs a space after its #, or is shown as it is written",
    hint: `write: ${signs} ${toWrite(words)}`,
  };
}

const noCheckbox: Finding = {
  rule: "sign-of-github",
  message: "a list has no boxes to tick here, and this one is shown as it is written",
  hint: "take the brackets out; what is done may be said in words",
};

const noAlert: Finding = {
  rule: "sign-of-github",
  message: "GitHub makes a coloured box of this; here it is shown as it is written",
  hint: "write the word so: **Note:**",
};

const noContents: Finding = {
  rule: "sign-of-github",
  message: "no list of contents is made here, and this is shown as it is written",
  hint: "take it out, or write a list of links: - [The heading](#the-heading)",
};
