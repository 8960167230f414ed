// Gives each heading of a page an id, so that a link can lead to it.
import { type ChildNode, type Document, type Element, isTag } from "domhandler";
import { findAll, textContent } from "domutils";

const HEADING = /^h[1-6]$/;

/**
 * A walk. An id that the author wrote stays, and no other heading gets it; the others are named by their
 * text, a second of the same text with `-1`, a third with `-2`.
 */
export function headingIds(tree: Document): void {
  const withId = findAll(({ attribs }) => Boolean(attribs.id), tree.children);
  const taken = new Set(withId.map(({ attribs }) => attribs.id));
  const nameless = ({ name, attribs }: Element) => HEADING.test(name) && !attribs.id;
  for (const heading of findAll(nameless, tree.children)) {
    const id = unused(slug(headingText(heading)), taken);
    heading.attribs.id = id;
    taken.add(id);
  }
}

/**
 * The name kramdown gives a heading in GitHub's Markdown, which keeps letters of any script:
 * https://github.com/kramdown/parser-gfm, `generate_gfm_header_id`. A heading without one word is a "section",
 * as kramdown has it elsewhere.
 */
function slug(text: string): string {
  const words = text.trim().toLowerCase().normalize("NFC");
  return words.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\s-]/gu, "").replace(/\s/g, "-") || "section";
}

/** What the heading says; the number of a footnote is no part of it. */
function headingText(node: ChildNode): string {
  if (!isTag(node)) return textContent(node);
  if (node.attribs.role === "doc-noteref") return "";
  return node.children.map(headingText).join("");
}

function unused(name: string, taken: ReadonlySet<string | undefined>): string {
  let id = name;
  for (let count = 1; taken.has(id); count += 1) id = `${name}-${count}`;
  return id;
}
