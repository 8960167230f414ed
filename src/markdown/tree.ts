// HTML read into a tree and written again: between the two, every feature of a page does its work.
import { render } from "dom-serializer";
import type { ChildNode, Document } from "domhandler";
import { parseDocument } from "htmlparser2";
import type { HtmlFlaw } from "./uneven-tags.ts";

/** HTML that a program wrote, well formed: a quarter of what reading as a browser costs. */
export function readTidy(source: string): Document {
  return parseDocument(source);
}

/** HTML that a person wrote, read as a browser would, and what is wrong with it. */
export async function readAsBrowser(
  source: string,
): Promise<{ tree: Document; flaws: HtmlFlaw[] }> {
  // Loaded when the first such page comes: many a site has none.
  const { readAuthorHtml } = await import("./author-html.ts");
  return readAuthorHtml(source);
}

/**
 * The HTML of a tree, or of some of its nodes, as a browser's `innerHTML` gives it: every attribute
 * quoted, no slash in `<br>`, letters of any script as they are.
 */
export function write(nodes: Document | ChildNode[]): string {
  return render(nodes, { encodeEntities: "utf8", emptyAttrs: true });
}
