import { type ChildNode, type Document, type Element, isTag } from "domhandler";
import { findAll, getElementsByTagName, textContent } from "domutils";
import { layoutNamed, leaderIds, type Page, type Site } from "../content/index.ts";
import { shortened, toWrite } from "../diagnostics/index.ts";
import type { TextContext } from "./types.ts";

const heading = /^h[1-6]$/;

/** The ids that a page's layout gives out around its text. */
export function reservedIds({ data }: Page, { leaders }: Site): ReadonlySet<string> {
  return new Set(["main", ...(layoutNamed(data.layout)?.showsLeaders ? leaderIds(leaders) : [])]);
}

/**
 * Gives each heading an id, so that a link can lead to it. An id that the author wrote stays; the others
 * are named by their text, a second of the same text with `-1`, a third with `-2`.
 */
export function headingIds(tree: Document, { page, site, text, report }: TextContext): void {
  const reserved = reservedIds(page, site);
  for (const element of findAll(({ attribs }) => Boolean(attribs.id), tree.children)) {
    const id = element.attribs.id ?? "";
    const isTaken = text.ids.has(id);
    if (isTaken || reserved.has(id))
      report(element, "duplicate-id", {
        message: `the id "${shortened(id)}" is taken ${isTaken ? "by an element above" : "by what stands around your text"}`,
        hint: `write another, such as #${shortened(id)}-2`,
        words: id,
      });
    text.ids.add(id);
  }
  // Where the count of each name stands, so that ten thousand of one name take no more than their time.
  const counts = new Map<string, number>();
  for (const element of findAll(
    ({ name, attribs }) => heading.test(name) && !attribs.id,
    tree.children,
  )) {
    const name = slugOf(headingText(element));
    let id = name;
    for (let count = counts.get(name) ?? 1; text.ids.has(id) || reserved.has(id); count += 1) {
      id = `${name}-${count}`;
      counts.set(name, count);
    }
    element.attribs.id = id;
    text.ids.add(id);
  }
}

/**
 * Reports a heading without words, an `h1`, which is the layout's to print, and a heading that leaves out
 * a level: whoever listens to a page moves by them.
 */
export function headingOrder(tree: Document, { report }: TextContext): void {
  let above = 1;
  for (const element of findAll(({ name }) => heading.test(name), tree.children)) {
    const level = Number(element.name.slice(1));
    const words = headingText(element).trim();
    // An image's words are a heading's as well.
    if (words === "" && getElementsByTagName("img", element).length === 0)
      report(element, "empty-heading", {
        message: "this heading has no words",
        hint: "write the words behind its #, or take it out",
      });
    else if (level === 1)
      report(element, "heading-order", {
        message: "the page's one large heading comes from its front matter, and here is another",
        hint: `write: ## ${toWrite(words)}`,
      });
    else if (level > above + 1)
      report(element, "heading-order", {
        message: `a heading of level ${level} where one of level ${above + 1} is due`,
        hint: `begin it with ${"#".repeat(above + 1)}`,
      });
    above = Math.max(level, 2);
  }
}

/** The words of a heading, without its marks; the number of a footnote is none of them. */
export function headingText(node: ChildNode | Element): string {
  if (!isTag(node)) return textContent(node);
  if (node.attribs.role === "doc-noteref") return "";
  return node.children.map(headingText).join("");
}

/**
 * The name kramdown gives a heading in GitHub's Markdown, which keeps letters of any script:
 * https://github.com/kramdown/parser-gfm, `generate_gfm_header_id`.
 */
function slugOf(text: string): string {
  const words = text.trim().toLowerCase().normalize("NFC");
  return words.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\s-]/gu, "").replace(/\s/g, "-") || "section";
}
