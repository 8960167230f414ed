import { mostPerFile, shortened, type Wording } from "../diagnostics/index.ts";
import { allowedElements, endsByItself, hasNoEnd } from "./allowed-html.ts";
import type { HtmlError } from "./author-html.ts";

/** A tag as the parser read it. */
export type Tag = { name: string; start: number; end: number; isEnd: boolean };

/** https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element: they end an open paragraph. */
const endsParagraph =
  /^(?:address|article|aside|blockquote|details|div|dl|fig.*|footer|h[1-6r]|header|ol|p|pre|section|summary|table|ul)$/;
const ofPage = /^(?:html|head|body|!DOCTYPE)$/;
const ofTable = /^(?:caption|col|colgroup|tbody|td|tfoot|th|thead|tr)$/;

/** More than the parser lets stand in one another: these are left open, and looked through for each tag. */
const mostOpen = 1000;

/** The tags without their other half or without a place, and the elements that end inside of another. */
export function unbalancedTags(tags: readonly Tag[], html: string): HtmlError[] {
  const errors: HtmlError[] = [];
  const open: Tag[] = [];
  /** The names of elements that a browser ended: an end tag of theirs may follow. */
  const ended: string[] = [];
  /** The blocks that ended a paragraph. */
  const cuts: Tag[] = [];
  const isOpen = (name: string) => open.some((tag) => tag.name === name);
  function report({ start: offset, end }: Tag, wording: Wording): void {
    errors.push({ rule: "invalid-html", offset, words: html.slice(offset, end), ...wording });
  }
  function reportOpen(left: Tag[], how: string): void {
    for (const tag of left) {
      if (endsByItself.has(tag.name) || !allowedElements.has(tag.name)) continue;
      report(tag, neverClosed(tag.name, how));
      ended.push(tag.name);
    }
  }
  for (const tag of tags) {
    if (errors.length > mostPerFile || open.length > mostOpen) break;
    const { name, isEnd } = tag;
    // What is inside of a disallowed element goes with it.
    const outer = open.find((one) => !allowedElements.has(one.name));
    if (outer && !(isEnd && name === outer.name)) continue;
    if (ofPage.test(name) || (ofTable.test(name) && !isOpen("table"))) {
      if (!isEnd) report(tag, noPlace(name));
    } else if (isEnd) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) reportOpen(open.splice(at).slice(1), "before the end of what it stands in");
      else if (ended.includes(name)) ended.splice(ended.indexOf(name), 1);
      else if (name === "p") report(cuts.pop() ?? tag, cutParagraph);
      else report(tag, closesNothing(name));
    } else {
      if (endsOpenParagraph(name, open)) cuts.push(tag);
      endAlike(name, open);
      if (!hasNoEnd.has(name)) open.push(tag);
    }
  }
  reportOpen(open, "up to the end of the text");
  return errors;
}

/** A cell of a table may have paragraphs of its own. */
function endsOpenParagraph(name: string, open: Tag[]): boolean {
  const at = open.findLastIndex((tag) => /^(?:p|t[dh])$/.test(tag.name));
  return endsParagraph.test(name) && open[at]?.name === "p" && open.splice(at, 1).length > 0;
}

/** An entry of a list ends the one before, and a row of a table with its cells. */
function endAlike(name: string, open: Tag[]): void {
  const at = endsByItself.has(name) ? open.findLastIndex((tag) => tag.name === name) : -1;
  if (at >= 0 && open.slice(at).every((tag) => endsByItself.has(tag.name))) open.splice(at);
}

const cutParagraph: Wording = {
  message:
    "this paragraph ends too early: a block, such as <div>, can't stand inside of a paragraph",
  hint: "put the block on lines of its own, with an empty line before and after it; around blocks write <div> in place of <p>",
};

function closesNothing(name: string): Wording {
  const hasStart = allowedElements.has(name) && !hasNoEnd.has(name);
  return {
    message: `this </${shortened(name)}> closes nothing: no <${shortened(name)}> is open here`,
    hint: hasStart ? `take it out, or write <${name}> where it begins` : "take it out",
  };
}

function neverClosed(name: string, how: string): Wording {
  return {
    message: `this <${name}> is not closed ${how}`,
    hint: `write </${name}> where it ends, before any end tag of what is around it`,
  };
}

function noPlace(name: string): Wording {
  return {
    message: `<${name}> has no place here, and a browser leaves it out`,
    hint: ofTable.test(name)
      ? "take it out; rows and cells stand in a <table>"
      : "take it out: the site writes what is around a text",
  };
}
