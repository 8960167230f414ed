// Takes kramdown's `markdown="1"` off a page's elements: it was a word to the converter, HTML has no such attribute.
import type { Document } from "domhandler";
import { findAll } from "domutils";

/**
 * For a page with raw HTML or attribute lists; no other can have one. What stands between blank lines in such an element is
 * Markdown by CommonMark's own rule.
 */
export function markdownAttribute(tree: Document): void {
  for (const element of findAll(({ attribs }) => "markdown" in attribs, tree.children)) {
    delete element.attribs.markdown;
  }
}
