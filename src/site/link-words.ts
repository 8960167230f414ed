// Whether a link says where it leads: without a word nobody can tell it, and a screen reader reads its address
// letter by letter. A walk over each page's text, and over the lines of its front matter.
import type { Document, Element } from "domhandler";
import { findAll, getElementsByTagName, textContent } from "domutils";
import type { Finding, Tell } from "../diagnostics/index.ts";

export function linkWords(tree: Document, _page: unknown, tell: Tell<Element>): void {
  for (const link of findAll(
    ({ name, attribs }) => name === "a" && "href" in attribs,
    tree.children,
  )) {
    if (!hasName(link)) tell(link, wordless, link.attribs.href);
  }
}

function hasName(link: Element): boolean {
  const { href, title, "aria-label": label } = link.attribs;
  if (title?.trim() || label?.trim() || textContent(link).trim()) return true;
  // What has no address, and a picture without words, have their own mistake told.
  const isDecorative = ({ attribs }: Element) =>
    /(?:^|\s)decorative(?:\s|$)/.test(attribs.class ?? "");
  const pictures = getElementsByTagName("img", link);
  return (
    href?.trim() === "" || pictures.some((one) => one.attribs.alt?.trim() || !isDecorative(one))
  );
}

const wordless: Finding = {
  rule: "link-text",
  message: "this link has no words, so that nobody can tell where it leads",
  hint: "write what is there: [our mission](mission.md)",
};
