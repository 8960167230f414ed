// Headings in order: whoever listens to a page moves by them.
import type { Document, Element } from "domhandler";
import { findAll, getElementsByTagName } from "domutils";
import { type Finding, type Tell, toWrite } from "../diagnostics/index.ts";
import { headingText } from "./heading-text.ts";

/**
 * A walk: tells a heading without words, an `h1`, which is the layout's to print, and every heading that
 * leaves out a level.
 */
export function headingLevels(tree: Document, _page: unknown, tell: Tell<Element>): void {
  let above = 1;
  for (const heading of findAll(({ name }) => /^h[1-6]$/.test(name), tree.children)) {
    const level = Number(heading.name.slice(1));
    if (isEmpty(heading)) tell(heading, noWords);
    else if (level === 1) tell(heading, secondTitle(headingText(heading)));
    else if (level > above + 1) tell(heading, leftOut(level, above + 1));
    above = Math.max(level, 2);
  }
}

// A picture's words are a heading's as well.
function isEmpty(heading: Element): boolean {
  return headingText(heading).trim() === "" && getElementsByTagName("img", heading).length === 0;
}

const noWords: Finding = {
  rule: "empty-heading",
  message: "this heading has no words",
  hint: "write the words behind its #, or take it out",
};

function secondTitle(text: string): Finding {
  return {
    rule: "heading-order",
    message: "the page's one large heading comes from its front matter, and here is another",
    hint: `write: ## ${toWrite(text)}`,
  };
}

function leftOut(level: number, due: number): Finding {
  return {
    rule: "heading-order",
    message: `a heading of level ${level} where one of level ${due} is due`,
    hint: `begin it with ${"#".repeat(due)}`,
  };
}
