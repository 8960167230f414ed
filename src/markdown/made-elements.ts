// What a browser made of the tags of a page, by where they stand; asked for those that don't fit together.
import { type ChildNode, type Document, type Element, isTag } from "domhandler";
import { allowedElements } from "./allowed-html.ts";
import type { HtmlFlaw } from "./uneven-tags.ts";

export type MadeElements = {
  /** Where the tags stand that an element was made from, and of these the ones without an end of theirs. */
  starts: Set<number>;
  open: Set<number>;
  /** Where those stand whose element has an end; a browser may make two of one, and end the second. */
  ended: Set<number>;
  ends: Set<number>;
  /** From the start of an element that may not stand in a page to its end. */
  strange: Map<number, number>;
  /** The tables out of which something was moved. */
  spilt: HtmlFlaw[];
};

export function madeElements(tree: Document): MadeElements {
  const made: MadeElements = {
    starts: new Set(),
    open: new Set(),
    ended: new Set(),
    ends: new Set(),
    strange: new Map(),
    spilt: [],
  };
  // Without going down by itself: elements may stand in one another without end.
  const left: ChildNode[] = [...tree.children];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isTag(node)) continue;
    note(node, made);
    if (allowedElements.has(node.name)) left.push(...node.children);
  }
  return made;
}

function note(element: Element, made: MadeElements): void {
  const { startTag, endTag, startOffset = 0, endOffset = 0 } = element.sourceCodeLocation ?? {};
  if (endTag) made.ends.add(endTag.startOffset);
  if (!startTag) return;
  made.starts.add(startOffset);
  (endTag ? made.ended : made.open).add(startOffset);
  if (!allowedElements.has(element.name)) {
    // What is never closed has no end.
    made.strange.set(startOffset, endOffset > startOffset ? endOffset : Number.POSITIVE_INFINITY);
  }
  const before = element.prev?.sourceCodeLocation?.endOffset ?? 0;
  if (element.name === "table" && before > startOffset) {
    const { startOffset: start, endOffset: end } = startTag;
    made.spilt.push({ code: "spilt-table", start, end, name: "table" });
  }
}
