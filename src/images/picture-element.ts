// An author's `<img>` and what it becomes in the page's tree; asked by the walk over a page.
import { type ChildNode, Element, isComment, isTag, isText } from "domhandler";
import { appendChild, prepend, removeElement } from "domutils";
import type { Picture } from "./gallery.ts";
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
 * Where there are several formats, a `<picture>` stands around it. A paragraph that holds nothing
 * else gets the class `picture`.
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
  const sources = picture.sources.map((source) => new Element("source", source));
  markParagraph(framed(image, sources));
}

function framed(image: Element, sources: Element[]): Element {
  const { parent } = image;
  const written = parent && isTag(parent) && parent.name === "picture" ? parent : image;
  const shown = sources.length > 0 ? new Element("picture", {}, sources) : image;
  if (shown === written) return shown;
  prepend(written, shown);
  removeElement(written);
  if (shown !== image) appendChild(shown, image);
  return shown;
}

// Marked here, as no selector can tell text beside a picture from none.
function markParagraph({ parent }: Element): void {
  if (!parent || !isTag(parent) || parent.name !== "p") return;
  if (parent.children.filter(isSeen).length > 1) return;
  parent.attribs.class = [parent.attribs.class, "picture"].filter(Boolean).join(" ");
}

function isSeen(node: ChildNode): boolean {
  return isText(node) ? node.data.trim() !== "" : !isComment(node);
}
