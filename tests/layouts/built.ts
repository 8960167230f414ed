// A built page, taken apart for a layout's test.
import type { AnyNode, Document, Element } from "domhandler";
import { getElementById, getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { glyphs } from "../../src/images/index.ts";

/** The elements of a tag's name, or with `.` before it of a class, in order. */
export function all(selector: string, within: AnyNode | AnyNode[]): Element[] {
  if (!selector.startsWith(".")) return getElementsByTagName(selector, within);
  const name = selector.slice(1);
  return getElementsByTagName("*", within).filter(({ attribs }) =>
    attribs.class?.split(" ").includes(name),
  );
}

/** The one such element. @throws Error where there is none, or another */
export function one(selector: string, within: AnyNode | AnyNode[]): Element {
  const [element, another] = all(selector, within);
  if (element && !another) return element;
  throw new Error(`There is ${element ? "more than one" : "no"} ${selector}.`);
}

/** What is read of it, with single spaces. */
export function textOf(node: AnyNode | AnyNode[]): string {
  return textContent(node).replace(/\s+/g, " ").trim();
}

/** What is read of each such element. */
export function textsOf(selector: string, within: AnyNode | AnyNode[]): string[] {
  return all(selector, within).map(textOf);
}

/** Its links: their texts and addresses. */
export function linksIn(within: AnyNode | AnyNode[]): [text: string, href: string][] {
  return all("a", within).map((link) => [textOf(link), link.attribs.href ?? ""]);
}

/** The lines that are drawn in it. */
export function drawnIn(within: AnyNode | AnyNode[]): (string | undefined)[] {
  return all("path", within).map(({ attribs }) => attribs.d);
}

/** The lines of a text in the drawn alphabet. */
export function drawingOf(text: string): (string | undefined)[] {
  return drawnIn(parseDocument(glyphs(text)));
}

/** The figure beside a text: how many of its beams stand, and what is drawn in its hearth. */
export function figureIn(within: AnyNode | AnyNode[]) {
  const beams = all("rect", one(".mission-figure", within));
  const stitched = beams.map(({ attribs }) => attribs.class === "mission-figure__stitch");
  return {
    built: stitched.indexOf(true) === -1 ? beams.length : stitched.indexOf(true),
    beams: beams.length,
    text: drawnIn(all(".mission-figure__text", within)),
  };
}

/** The page's main part, without header and footer. @throws Error where there is none */
export function mainOf(page: Document): Element {
  const main = getElementById("main", page);
  if (main?.name === "main") return main;
  throw new Error("The page has no <main id=main>.");
}
