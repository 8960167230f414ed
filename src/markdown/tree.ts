// HTML read into a tree and written again: between the two, every feature of a page does its work.
import { render } from "dom-serializer";
import type { ChildNode, Document } from "domhandler";
import { parseDocument } from "htmlparser2";
import type { ParserError } from "parse5";

/** HTML that a program wrote, well formed: a quarter of what reading as a browser costs. */
export function readTidy(source: string): Document {
  return parseDocument(source);
}

/**
 * HTML that a person wrote, read as a browser would: whatever it left open or crossed is put right, and
 * told to `onParseError`. Elements know where in `source` they stand.
 */
export async function readAsBrowser(
  source: string,
  onParseError: (error: ParserError) => void = () => {},
): Promise<Document> {
  // Loaded when the first such page comes: many a site has none.
  const { html, parseFragment } = await import("parse5");
  const { adapter } = await import("parse5-htmlparser2-tree-adapter");
  // Where a page's content stands decides how a browser reads it: a lone `<td>` is no cell here.
  const main = adapter.createElement("main", html.NS.HTML, []);
  const options = { treeAdapter: adapter, sourceCodeLocationInfo: true, onParseError };
  return parseFragment(main, source, options);
}

/**
 * The HTML of a tree, or of some of its nodes, as a browser's `innerHTML` gives it: every attribute
 * quoted, no slash in `<br>`, letters of any script as they are.
 */
export function write(nodes: Document | ChildNode[]): string {
  return render(nodes, { encodeEntities: "utf8", emptyAttrs: true });
}
