import { type ChildNode, type Document, type Element, isTag } from "domhandler";
import { diagnosticAtKey, layoutNamed } from "../content/index.ts";
import { headingText } from "./headings.ts";
import { serialize } from "./tree.ts";
import type { Section, TextContext } from "./types.ts";

/** The beams of the home page's hero, which the look has four colours and places for. */
const mostParts = 4;

/**
 * Cuts a page at its `h2`s, losing nothing: what stands before the first is a section without id and name
 * at the front, the footnotes are one at the end; neither is there where there is nothing to hold.
 */
export function sectionsOf({ children }: Document): Section[] {
  const parts: ChildNode[][] = [[]];
  for (const node of children) {
    if (isHeading(node) || isFootnotes(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts.map(sectionOf).filter(({ id, name, html }) => id || name || html);
}

function sectionOf(nodes: ChildNode[]): Section {
  const [first, ...below] = nodes;
  if (!isHeading(first))
    return { id: "", name: "", text: "", html: serialize(nodes).trim(), classes: [] };
  return {
    id: first.attribs.id ?? "",
    name: serialize(first.children),
    text: headingText(first).trim(),
    html: serialize(below).trim(),
    classes: first.attribs.class?.split(/\s+/) ?? [],
  };
}

/** Reports a page whose `parts` don't match its `##` headings, one short sentence for each. */
export function missionParts(tree: Document, { page, add }: TextContext): void {
  const { parts, layout } = page.data;
  // What is no list is reported by the schema.
  if (!layoutNamed(layout)?.hasParts || !Array.isArray(parts) || !page.document) return;
  const headings = tree.children.filter(isHeading).length;
  if (headings !== parts.length)
    add(
      diagnosticAtKey(page.document, ["parts"], "mission-parts", {
        message: `the page has ${headings} ## headings, and parts has ${parts.length} sentences`,
        hint: "write one short sentence for each heading, in the same order",
      }),
    );
  else if (headings > mostParts)
    add(
      diagnosticAtKey(page.document, ["parts", mostParts], "mission-parts", {
        message: `the home page has four beams, one for each part of the mission, and here are ${headings} parts`,
        hint: "say it in four: four ## headings, and a sentence in parts for each",
      }),
    );
}

function isHeading(node: ChildNode | undefined): node is Element {
  return node !== undefined && isTag(node) && node.name === "h2";
}

function isFootnotes(node: ChildNode): boolean {
  return isTag(node) && node.attribs.role === "doc-endnotes";
}
