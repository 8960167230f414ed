// What a heading says in plain text; asked for its id and for links that carry its name.
import { type ChildNode, isTag } from "domhandler";
import { textContent } from "domutils";

/** The words of a heading, without its marks; the number of a footnote is none of them. */
export function headingText(node: ChildNode): string {
  if (!isTag(node)) return textContent(node);
  if (node.attribs.role === "doc-noteref") return "";
  return node.children.map(headingText).join("");
}
