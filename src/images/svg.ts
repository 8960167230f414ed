import { isUtf8 } from "node:buffer";
import { type AnyNode, type Element, isDirective, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { shortened } from "../diagnostics/index.ts";
import type { Size } from "./encode.ts";
import { ImageError } from "./image-error.ts";

/** What drawings are made of. XML knows letter case, and another prefix is another name. */
const elements: ReadonlySet<string> = new Set(
  (
    "svg g defs symbol use title desc switch view " +
    "path rect circle ellipse line polyline polygon " +
    "text tspan textPath marker mask clipPath pattern " +
    "linearGradient radialGradient stop filter " +
    "feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset"
  ).split(" "),
);

/** As deep as a drawing's elements may stand in one another. */
const deepest = 100;

/** The usual first lines. A document type with more in it may define entities, which can be anything. */
const harmlessDirectives = [
  /^\?xml version=["']1\.[01]["'](?: encoding=["']utf-8["'])?(?: standalone=["'](?:yes|no)["'])?\s*$/i,
  /^!doctype svg(?:\s+PUBLIC\s+"[^"<>[]*"\s+"[^"<>[]*")?\s*$/i,
];

/** Attributes that no browser reads an address from. */
const plainAttribute = /^(?:aria-.*|data-.*|class|id|role)$/;
/** The functions that a value may call, none of which fetches. */
const harmlessFunction = /^(?:matrix|translate|scale|rotate|skew[XY]|rgba?|hsla?|url)$/;

/**
 * Judges an author's SVG: opened by itself it is a document that could run scripts and fetch files.
 * @param bytes the whole file
 * @throws ImageError for the first part that could act or fetch
 */
export function assertSafeSvg(bytes: Uint8Array): void {
  // In another encoding a browser would read other letters than these.
  if (!isUtf8(bytes)) refuse("letters that are not UTF-8");
  const svg = Buffer.from(bytes).toString();
  for (const node of parseDocument(svg, { xmlMode: true }).children) judge(node, 1);
}

function judge(node: AnyNode, depth: number): void {
  if (depth > deepest) refuse(`elements more than ${deepest} deep`);
  if (isDirective(node) && !harmlessDirectives.some((usual) => usual.test(node.data)))
    refuse(`<${node.data.slice(0, 20)}…>`);
  if (!isTag(node)) return;
  if (!elements.has(node.name)) refuse(`<${node.name}>`);
  judgeAttributes(node);
  for (const child of node.children) judge(child, depth + 1);
}

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
    ([, name]) => !harmlessFunction.test(name ?? ""),
  );
}

function refuse(part: string): never {
  throw new ImageError(
    "unsafe-svg",
    `this drawing has ${shortened(part)} in it, and a drawing neither acts nor fetches`,
    "save it as plain SVG without that, or as PNG",
  );
}

/**
 * The width and height of an SVG's `viewBox`, else its `width` and `height` in pixels.
 * @throws ImageError where it has neither
 */
export function svgSize(svg: string): Size {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isTag);
  const { viewBox = "", width = "", height = "" } = root?.name === "svg" ? root.attribs : {};
  const [, , boxWidth, boxHeight] = viewBox.trim().split(/[\s,]+/);
  for (const [one, other] of [
    [boxWidth, boxHeight],
    [width.replace(/px$/, ""), height.replace(/px$/, "")],
  ]) {
    const size = { width: Number(one), height: Number(other) };
    if (size.width > 0 && size.height > 0) return size;
  }
  throw new ImageError(
    "unreadable-image",
    "this drawing doesn't say how large it is",
    'give its <svg> a viewBox, such as viewBox="0 0 640 480"',
  );
}
