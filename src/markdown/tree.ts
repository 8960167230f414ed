import { render } from "dom-serializer";
import type { ChildNode, Document } from "domhandler";
import { parseDocument } from "htmlparser2";

/** HTML that markdown-it wrote, well formed: reading it takes a quarter of reading it as a browser. */
export function parseTidy(html: string): Document {
  return parseDocument(html, { withStartIndices: true });
}

/**
 * The HTML of a tree as a browser's `innerHTML` gives it: every attribute quoted, no slash in `<br>`,
 * letters of any script as they are.
 */
export function serialize(nodes: Document | ChildNode[]): string {
  return render(nodes, { encodeEntities: "utf8", emptyAttrs: true });
}
