// Signs of other generators that stand in a text as they are written, which their author may not know.
import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import type { Finding, Tell } from "../diagnostics/index.ts";

const signs: [written: RegExp, message: string, hint: string][] = [
  [
    /\{\{|\{%/g,
    "a page is no template: this is shown as it is written",
    "take it out, or put it in backticks where it is meant to be read",
  ],
  [
    /\{::?[^{}:/\n][^{}\n]{0,100}\}/g,
    "this sign of kramdown's has no meaning here and is shown as it is written",
    "take it out",
  ],
  [
    /(?<=\n): +\S[^\n]*/g,
    "lists of definitions are not set here: this is shown as it is written",
    "write a list: - **The word**, and what it means",
  ],
  [
    /^\*\[[^\]\n]+\]: /gm,
    "abbreviations are not explained here: this is shown as it is written",
    "explain the word where it first stands",
  ],
  [
    /\$\$[^$\n]+\$\$/g,
    "formulas are not set here: this is shown as it is written",
    "write it in words, or in backticks",
  ],
];

/** A walk: warns of each such sign in a text, code apart. */
export function shownAsWritten(tree: Document, _page: unknown, tell: Tell<ChildNode>): void {
  for (const node of tree.children) judge(node, tell);
}

function judge(node: ChildNode, tell: Tell<ChildNode>): void {
  if (isTag(node)) {
    if (/^(?:code|pre|kbd|samp)$/.test(node.name)) return;
    for (const child of node.children) judge(child, tell);
    if (/^h[1-6]$/.test(node.name)) judgeId(node, tell);
  } else if (isText(node) && /[{*$]|\n:/.test(node.data)) {
    for (const [written, message, hint] of signs) {
      for (const [sign] of node.data.matchAll(written)) tell(node, warning(message, hint), sign);
    }
  }
}

/** `## Heading {#id}`, as kramdown has it beside its lists. */
function judgeId(heading: Element, tell: Tell<ChildNode>): void {
  const last = heading.children.at(-1);
  const [sign] = last && isText(last) ? (/\{#[\w-]+\}(?=\s*$)/.exec(last.data) ?? []) : [];
  if (last && sign)
    tell(
      last,
      warning(
        "an id of a heading is written otherwise here: this is shown as it is written",
        `write: {: ${sign.slice(1)}`,
      ),
      sign,
    );
}

function warning(message: string, hint: string): Finding {
  return { rule: "shown-as-written", message, hint };
}
