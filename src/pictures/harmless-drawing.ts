// Judges a drawing (SVG) of an author's: opened by itself it is a document that could run scripts and
// fetch what it likes. Asked by the gallery.
import { type AnyNode, type Element, isDirective, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
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

/**
 * Looks for whatever could act or fetch.
 * @throws PictureMistake for the first such thing
 */
export function judgeDrawing(svg: string): void {
  for (const node of parseDocument(svg, { xmlMode: true }).children) judge(node);
}

function judge(node: AnyNode): void {
  if (isDirective(node)) judgeDirective(node.data);
  if (isTag(node)) judgeElement(node);
}

function judgeElement(element: Element): void {
  if (!elements.has(element.name)) refuse(`<${element.name}>`);
  judgeAttributes(element);
  for (const child of element.children) judge(child);
}

// A document type may define entities, which a browser puts in the place of their names.
function judgeDirective(data: string): void {
  const isHarmless = /^\?xml\s/.test(data) || (/^!doctype\s/i.test(data) && !data.includes("["));
  if (!isHarmless) refuse(`<${data.slice(0, 20)}…>`);
}

function judgeAttributes({ attribs }: Element): void {
  for (const [name, value] of Object.entries(attribs)) {
    if (/^on/i.test(name)) refuse(name);
    if (/(?:^|:)href$/i.test(name) && !value.trim().startsWith("#")) refuse(`${name}="${value}"`);
    if (/url\(\s*(?!["']?#)|@import|\\/i.test(value)) refuse(`${name}="${value}"`);
  }
}

function refuse(what: string): never {
  throw new PictureMistake(
    "strange-drawing",
    `this drawing has ${what} in it, and a drawing neither acts nor fetches`,
    "save it as plain SVG without that, or as PNG",
  );
}
