// The size of a drawing (SVG), read from its root element; asked by the gallery.
import { isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { PictureMistake } from "./picture-mistake.ts";
import type { Size } from "./shown-size.ts";

/**
 * The width and height of a drawing's `viewBox`, else its `width` and `height` in pixels.
 * @throws PictureMistake when it has neither
 */
export function drawingSize(svg: string): Size {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isTag);
  const size = root?.name === "svg" ? sizeOf(root.attribs) : undefined;
  if (size) return size;
  throw new PictureMistake(
    "unreadable-image",
    "this drawing doesn't say how large it is",
    'give its <svg> a viewBox, such as viewBox="0 0 640 480"',
  );
}

function sizeOf({ viewBox = "", width, height }: Record<string, string>): Size | undefined {
  const [, , boxWidth, boxHeight] = numbers(viewBox);
  return positive(boxWidth, boxHeight) ?? positive(pixels(width), pixels(height));
}

function numbers(viewBox: string): number[] {
  return viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
}

function pixels(length = ""): number {
  return Number(length.replace(/px$/, ""));
}

function positive(width = 0, height = 0): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
