// What is wrong with a page, each thing where its author wrote it; asked once something is.
import { unescape as readable } from "node:querystring";
import type { PageData } from "@11ty/eleventy";
import { type Element, isComment, isTag, type ParentNode } from "domhandler";
import type { MarkdownIt } from "markdown-it";
import type { ParserError } from "parse5";
import type { Finding } from "../problems/index.ts";
import { brokenHtml } from "./broken-html.ts";
import { readAsBrowser } from "./tree.ts";
import type { Walk } from "./walk.ts";
import type { Span } from "./written-lines.ts";
import { type WrittenPlaces, writtenPlaces } from "./written-places.ts";

/** A finding, and the stretch of the page's text that it speaks of. */
export type PlacedFinding = Finding & Span;

export type PlacedFindings = {
  /** What a browser stumbles over. */
  broken: PlacedFinding[];
  /** What the walks tell. */
  told: PlacedFinding[];
};

/**
 * Reads and walks a page in a way that keeps places, which takes twice as long as without.
 *
 * @param md a reader that is used for nothing else
 * @param text the page's Markdown, its front matter taken off
 */
export async function placedFindings(
  md: MarkdownIt,
  text: string,
  page: PageData,
  walks: Walk[],
): Promise<PlacedFindings> {
  const places = writtenPlaces(md, text);
  const errors: ParserError[] = [];
  const tree = await readAsBrowser(places.html, (error) => errors.push(error));
  const broken = errors.map(({ code, startOffset }) => {
    // What is never closed is noticed at the very end.
    const { start } = places.at(code.startsWith("eof-") ? lastRead(tree) : startOffset);
    return { ...brokenHtml(code), start, end: start + 1 };
  });
  const told = new Map<string, PlacedFinding>();
  for (const walk of walks) {
    await walk(tree, page, (element, finding, written) => {
      if (told.size > most) return;
      const placed = { ...finding, ...spanOf(element, places, text, written) };
      const last = told.size === most ? { ...placed, ...moreMistakes } : placed;
      // Of an element that is left open a browser makes several, which its author wrote once.
      told.set(`${last.rule} ${last.start} ${last.message}`, last);
    });
  }
  return { broken: broken.slice(0, most), told: [...told.values()] };
}

/** How many are told of one page: nobody reads more, and each is looked up in its text. */
const most = 100;

const moreMistakes: Finding = {
  rule: "more-mistakes",
  message: "here and below are more mistakes of this page",
  hint: "mend the ones above first, then look again",
};

/** Where the last piece that the parser could make sense of ends, or a comment begins. */
function lastRead({ children }: ParentNode): number {
  const ends = children.map((node) => {
    const location = node.sourceCodeLocation;
    if (isComment(node)) return location?.startOffset ?? 0;
    if (!isTag(node)) return location?.endOffset ?? 0;
    const { startTag, endTag } = node.sourceCodeLocation ?? {};
    return Math.max(startTag?.endOffset ?? 0, endTag?.endOffset ?? 0, lastRead(node));
  });
  return Math.max(0, ...ends);
}

function spanOf(element: Element, places: WrittenPlaces, text: string, written?: string): Span {
  const { start, end } = places.at(offsetOf(element));
  const stretch = text.slice(start, end);
  for (const words of written ? [written, readable(written)] : []) {
    const at = placeIn(stretch, words);
    if (at >= 0) return { start: start + at, end: start + at + words.length };
  }
  // The first line alone: where an inline element ends nobody knows.
  return { start, end: start + (/^[^\r\n]*/.exec(stretch)?.[0].length ?? 0) };
}

/** Where words stand: rather in an address or an attribute than in a text that says the same. */
function placeIn(stretch: string, words: string): number {
  const first = stretch.indexOf(words);
  for (let at = first; at >= 0; at = stretch.indexOf(words, at + 1)) {
    if (/[(#"'=<]/.test(stretch.charAt(at - 1))) return at;
  }
  return first;
}

// What a browser adds by itself, such as a table's body, stands where its parent does.
function offsetOf({ sourceCodeLocation, parent }: Element): number {
  if (sourceCodeLocation) return sourceCodeLocation.startOffset;
  return parent && isTag(parent) ? offsetOf(parent) : 0;
}
