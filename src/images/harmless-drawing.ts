// Judges a drawing (SVG) of an author's: opened by itself it is a document that could run scripts and
// fetch what it likes. Asked by the gallery.
import { isUtf8 } from "node:buffer";
import { type AnyNode, type Element, isDirective, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { shortened } from "../content/index.ts";
import { PictureMistake } from "./picture-mistake.ts";

/** What drawings are made of. Their names are exact: XML knows letter case, and another prefix is another name. */
const elements: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "title", "desc", "switch", "view"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["text", "tspan", "textPath", "marker", "mask", "clipPath", "pattern"],
  ...["linearGradient", "radialGradient", "stop", "filter"],
  ...["feBlend", "feColorMatrix", "feComposite", "feFlood", "feGaussianBlur", "feMerge"],
  ...["feMergeNode", "feOffset"],
]);

/** As deep as a drawing's elements may stand in one another. */
const deepest = 100;

/**
 * Looks for whatever could act or fetch.
 * @param bytes the whole file
 * @throws PictureMistake for the first such thing
 */
export function judgeDrawing(bytes: Uint8Array): void {
  // In another encoding a browser would read other letters than these.
  if (!isUtf8(bytes)) refuse("letters that are not UTF-8");
  const svg = Buffer.from(bytes).toString();
  for (const node of parseDocument(svg, { xmlMode: true }).children) judge(node, 1);
}

function judge(node: AnyNode, depth: number): void {
  if (depth > deepest) refuse(`elements more than ${deepest} deep`);
  if (isDirective(node)) judgeDirective(node.data);
  if (!isTag(node)) return;
  if (!elements.has(node.name)) refuse(`<${node.name}>`);
  judgeAttributes(node);
  for (const child of node.children) judge(child, depth + 1);
}

/** The usual first lines. A document type with more in it may define entities, which can be anything. */
const harmlessDirectives = [
  /^\?xml version=["']1\.[01]["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s*$/i,
  /^!doctype svg(?:\s+PUBLIC\s+"[^"<>[]*"\s+"[^"<>[]*")?\s*$/i,
];

function judgeDirective(data: string): void {
  if (!harmlessDirectives.some((usual) => usual.test(data))) refuse(`<${data.slice(0, 20)}…>`);
}

/** What reads an address in no browser. */
const plainAttribute = /^(?:aria-.*|data-.*|class|id|role)$/;
/** The functions that a value may call, none of which fetches. */
const harmlessFunction = /^(?:matrix|translate|scale|rotate|skew[XY]|rgba?|hsla?|url)$/;

function judgeAttributes({ attribs }: Element): void {
  for (const [name, value] of Object.entries(attribs)) {
    if (/^on/i.test(name)) refuse(name);
    if (/(?:^|:)href$/i.test(name) && !value.trim().startsWith("#")) refuse(`${name}="${value}"`);
    if (!plainAttribute.test(name) && fetches(value)) refuse(`${name}="${value}"`);
  }
}

function fetches(value: string): boolean {
  if (/url\(\s*(?!["']?#)|@import|\\/i.test(value)) return true;
  return [...value.matchAll(/([\w-]*)\s*\(/g)].some(
    ([, called]) => !harmlessFunction.test(called ?? ""),
  );
}

function refuse(what: string): never {
  throw new PictureMistake(
    "unsafe-svg",
    `this drawing has ${shortened(what)} in it, and a drawing neither acts nor fetches`,
    "save it as plain SVG without that, or as PNG",
  );
}
