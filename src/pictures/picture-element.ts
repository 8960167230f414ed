// An author's `<img>` and what it becomes in the page's tree; asked by the walk over a page.
import { Element, isTag } from "domhandler";
import { appendChild, prepend, removeElement } from "domutils";
import type { Picture } from "./picture.ts";
import type { Wanted } from "./shown-size.ts";

/** The size that an `<img>` asks for; `150px`, as people write it, is 150. */
export function wantedSize({ attribs }: Element): Wanted {
  const width = wholePixels(attribs.width);
  const height = wholePixels(attribs.height);
  return { ...(width && { width }), ...(height && { height }) };
}

function wholePixels(length = ""): number | undefined {
  const number = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i.exec(length)?.[1];
  return Math.round(Number(number)) || undefined;
}

/**
 * Makes an `<img>` show a picture: its own attributes stay, but for those that name files or sizes.
 * Where there are several formats, a `<picture>` stands around it.
 */
export function showPicture(image: Element, picture: Picture, { lazy }: { lazy: boolean }): void {
  const { srcset, sizes, width, height, ...kept } = image.attribs;
  image.attribs = {
    ...kept,
    src: picture.src,
    width: `${picture.width}`,
    height: `${picture.height}`,
    decoding: "async",
    ...(lazy && { loading: kept.loading ?? "lazy" }),
  };
  frame(
    image,
    picture.sources.map((source) => new Element("source", source)),
  );
}

function frame(image: Element, sources: Element[]): void {
  const { parent } = image;
  const written = parent && isTag(parent) && parent.name === "picture" ? parent : image;
  const shown = sources.length > 0 ? new Element("picture", {}, sources) : image;
  if (shown === written) return;
  prepend(written, shown);
  removeElement(written);
  if (shown !== image) appendChild(shown, image);
}
