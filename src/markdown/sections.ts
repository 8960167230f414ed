// A page's HTML by its `h2`s, for layouts that set each part of a page in a frame of its own. They
// read it a second time, a handful of pages a language: to keep every page's tree for them would cost more.
import { type ChildNode, type Element, isTag } from "domhandler";
import { headingText } from "./heading-text.ts";
import { readTidy, write } from "./tree.ts";

/** One part of a page. What stands under no `h2` has neither id nor name. */
export interface Section {
  id: string;
  /** The inner HTML of its `h2`. */
  name: string;
  /** What its `h2` says, in plain text. */
  text: string;
  /** What stands below the `h2`. */
  html: string;
}

/**
 * Cuts a page's HTML at its `h2`s, losing nothing: what stands before the first is a section without id and
 * name at the front, the footnotes are one at the end; neither is there where there is nothing to hold.
 *
 *     {% for section in content | sections %}
 *       {% if section.name %}<h2 id="{{ section.id }}">{{ section.name | safe }}</h2>{% endif %}
 *       {{ section.html | safe }}
 *     {% endfor %}
 */
export function sections(html: string): Section[] {
  const parts: ChildNode[][] = [[]];
  for (const node of readTidy(html).children) {
    if (isHeading(node) || isFootnotes(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts.map(section).filter(({ id, name, html }) => id || name || html);
}

function section(nodes: ChildNode[]): Section {
  const [first, ...below] = nodes;
  if (!isHeading(first)) return { id: "", name: "", text: "", html: write(nodes).trim() };
  return {
    id: first.attribs.id ?? "",
    name: write(first.children),
    text: headingText(first).trim(),
    html: write(below).trim(),
  };
}

function isHeading(node: ChildNode | undefined): node is Element {
  return node !== undefined && isTag(node) && node.name === "h2";
}

function isFootnotes(node: ChildNode): boolean {
  return isTag(node) && node.attribs.role === "doc-endnotes";
}
