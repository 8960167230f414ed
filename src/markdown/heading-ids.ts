// Gives each heading of a page an id, so that a link can lead to it.
import type { Document, Element } from "domhandler";
import { findAll } from "domutils";
import { shortened } from "../content/index.ts";
import type { Finding } from "../diagnostics/index.ts";
import { headingText } from "./heading-text.ts";
import type { Walk } from "./walk.ts";

const HEADING = /^h[1-6]$/;

/**
 * A walk. An id that the author wrote stays, and no other heading gets it; the others are named by their
 * text, a second of the same text with `-1`, a third with `-2`.
 *
 * @param frame the ids of the page's frame, which nothing inside it may have
 */
export function headingIds(frame: ReadonlySet<string>): Walk {
  return (tree, _page, tell) => {
    const owners = findAll(hasId, tree.children);
    const own = new Set<string>();
    for (const element of owners) {
      const id = element.attribs.id ?? "";
      if (frame.has(id)) tell(element, takenId(id, "by what stands around your text"), id);
      else if (own.has(id)) tell(element, takenId(id, "by an element above"), id);
      own.add(id);
    }
    nameHeadings(tree, new Set([...frame, ...own]));
  };
}

function nameHeadings(tree: Document, taken: Set<string>): void {
  const isNameless = (element: Element) => HEADING.test(element.name) && !hasId(element);
  // Where the count of each name stands, so that ten thousand of one name take no more than their time.
  const counts = new Map<string, number>();
  for (const heading of findAll(isNameless, tree.children)) {
    const id = unused(slug(headingText(heading)), taken, counts);
    heading.attribs.id = id;
    taken.add(id);
  }
}

function hasId({ attribs }: Element): boolean {
  return Boolean(attribs.id);
}

function takenId(id: string, owner: string): Finding {
  return {
    rule: "duplicate-id",
    message: `the id "${shortened(id)}" is taken ${owner}`,
    hint: `write another, such as #${shortened(id)}-2`,
  };
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

function unused(name: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  let id = name;
  for (let count = counts.get(name) ?? 1; taken.has(id); count += 1) {
    id = `${name}-${count}`;
    counts.set(name, count);
  }
  return id;
}
