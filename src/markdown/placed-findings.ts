// What is wrong with a page, each thing where its author wrote it; asked once something is.
import type { PageData } from "@11ty/eleventy";
import {
  type ChildNode,
  type Document,
  isComment,
  isTag,
  isText,
  type ParentNode,
  type Text,
} from "domhandler";
import type { MarkdownIt } from "markdown-it";
import { type Finding, mostPerFile } from "../diagnostics/index.ts";
import { brokenHtml } from "./broken-html.ts";
import { narrowed, narrowedInTurn } from "./narrowed.ts";
import { readAsBrowser } from "./tree.ts";
import type { HtmlFlaw } from "./uneven-tags.ts";
import type { Walk } from "./walk.ts";
import type { Span } from "./written-lines.ts";
import { type WrittenPlaces, writtenPlaces } from "./written-places.ts";

/** A finding, and the stretch of the page's text that it speaks of. */
export type PlacedFinding = Finding & Span;

export type PlacedFindings = {
  /** What a browser stumbles over. */
  broken: PlacedFinding[];
  /** What the reader of Markdown and the walks tell. */
  told: PlacedFinding[];
};

/**
 * Reads and walks a page in a way that keeps places, which takes twice as long as without.
 *
 * @param md a reader that is used for nothing else
 * @param text the page's Markdown, its front matter taken off
 * @param isLine whether it is a line of front matter
 */
export async function placedFindings(
  md: MarkdownIt,
  text: string,
  page: PageData,
  walks: Walk[],
  isLine = false,
): Promise<PlacedFindings> {
  const places = writtenPlaces(md, text, isLine);
  const { tree, flaws } = await readAsBrowser(places.html);
  const broken = flaws.slice(0, mostPerFile).map((flaw) => ({
    ...brokenHtml(flaw),
    ...spanOfFlaw(flaw, tree, places, text),
  }));
  const told = new Map<string, PlacedFinding>();
  const tell = (finding: Finding, span: () => Span) => {
    if (told.size > mostPerFile) return;
    const placed = { ...finding, ...span() };
    const last = told.size === mostPerFile ? { ...placed, ...moreMistakes } : placed;
    // Of an element that is left open a browser makes several, which its author wrote once.
    told.set(`${last.rule} ${last.start} ${last.message}`, last);
  };
  const slipInTurn = narrowedInTurn(text);
  for (const { slip, span } of places.slips)
    tell(slip.finding, () => slipInTurn(span(), slip.written));
  for (const walk of walks) {
    const wordsInTurn = textsInTurn(places, text);
    await walk(tree, page, (node, finding, written) =>
      tell(finding, () =>
        isText(node) ? wordsInTurn(node, written) : spanOf(node, places, text, written),
      ),
    );
  }
  return { broken, told: [...told.values()] };
}

const moreMistakes: Finding = {
  rule: "too-many-diagnostics",
  message: "here and below are more mistakes of this page",
  hint: "mend the ones above first, then look again",
};

function spanOfFlaw(
  { code, start, end }: HtmlFlaw,
  tree: Document,
  { html, at }: WrittenPlaces,
  text: string,
): Span {
  // What is never closed is noticed at the very end.
  if (code.startsWith("eof-")) return narrowed(at(lastRead(tree)), text, "<");
  return narrowed(at(start), text, html.slice(start, Math.max(end, start + 1)));
}

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

function spanOf(node: ChildNode, { html, at }: WrittenPlaces, text: string, words = ""): Span {
  const offset = offsetOf(node, html, words);
  const isThere = html.slice(offset, offset + words.length).toLowerCase() === words;
  // The parser writes the names of attributes in small letters.
  const written = isThere ? html.slice(offset, offset + words.length) : words;
  const span = at(offset);
  return attributeAt(node, span, text, written) ?? narrowed(span, text, written);
}

/** Where words of a text stand: told again of the same text, they are those that follow. */
function textsInTurn({ html, at }: WrittenPlaces, text: string) {
  const inTurn = narrowedInTurn(text);
  const read = new Map<ChildNode, number>();
  return (node: Text, words = ""): Span => {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    const from = read.get(node) ?? startOffset;
    const within = html.slice(from, endOffset).indexOf(words);
    const offset = from + Math.max(0, within);
    read.set(node, offset + words.length);
    return inTurn(at(offset), words);
  };
}

/** The parser knows where attributes stand, too. */
type WithAttributes = { startOffset: number; attrs?: Record<string, { startOffset: number }> };

/** A block that Markdown made has its attribute list at its end, behind those of what stands in it. */
const endsWithList = /^(?:blockquote|h[1-6]|ol|p|pre|table|ul)$/;

/** The name of an attribute: in the text before it the same word may stand. */
function attributeAt(
  node: ChildNode,
  { start, end }: Span,
  text: string,
  written: string,
): Span | undefined {
  if (!isTag(node) || written === "" || !(written.toLowerCase() in node.attribs)) return undefined;
  const stretch = text.slice(start, end);
  const isAtEnd = endsWithList.test(node.name) && !stretch.startsWith("<");
  const name = `${written}=`;
  const at = isAtEnd ? stretch.lastIndexOf(name) : stretch.indexOf(name);
  return at < 0 ? undefined : { start: start + at, end: start + at + written.length };
}

/** Where in the HTML what is meant of a node begins: an attribute, or the node itself. */
function offsetOf(node: ChildNode, html: string, words = ""): number {
  const { sourceCodeLocation: location, parent } = node;
  // What a browser adds by itself, such as a table's body, stands where its parent does.
  if (!location) return parent && isTag(parent) ? offsetOf(parent, html) : 0;
  const { attrs, startOffset }: WithAttributes = location;
  return attrs?.[words]?.startOffset ?? startOffset;
}
