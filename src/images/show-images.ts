import { type ChildNode, type Document, Element, isComment, isTag, isText } from "domhandler";
import { appendChild, getElementsByTagName, prepend, removeElement } from "domutils";
import { diagnosticAtKey } from "../content/index.ts";
import type { TextContext } from "../markdown/index.ts";
import type { Wanted } from "./encode.ts";
import { imageErrorOf } from "./image-error.ts";
import { imageSource } from "./image-source.ts";
import type { Image, ImageLibrary } from "./library.ts";
import { accountImage } from "./people.ts";

/** What the steps over a page's images ask for. */
export type ImageContext = TextContext & { images: ImageLibrary };

/**
 * Gives every `<img>` of a text its files, formats and size. Reports those that can't be shown or have no
 * words. The page's first is fetched at once, the others when they come near.
 */
export async function showImages(tree: Document, context: ImageContext): Promise<void> {
  const { report } = context;
  // An author's own sources name files that nobody has checked.
  for (const source of getElementsByTagName("source", tree))
    if ("srcset" in source.attribs) removeElement(source);
  for (const [index, element] of getElementsByTagName("img", tree).entries()) {
    const { src } = element.attribs;
    if (!isDescribed(element))
      report(element, "missing-alt", {
        message: "this image has no words for those who don't see it",
        hint: "write what it shows: ![What it shows](images/picnic.jpg), or {: .decorative} behind it where it shows nothing",
      });
    try {
      const image = await imageFor(element, context);
      setImage(element, image, { isLazy: index > 0 });
    } catch (error) {
      const { rule, wording } = imageErrorOf(error);
      report(element, rule, { ...wording, words: src?.trim() });
    }
  }
}

/** Publishes the image that a page's front matter names, for where the page is shared. */
export async function shareImage(
  _: Document,
  { page, text, images, add }: ImageContext,
): Promise<void> {
  const { share } = page.data;
  // What is no image's name is reported by the schema.
  if (typeof share !== "string" || !/[^\s/]\.(?:png|jpe?g)$/.test(share)) return;
  try {
    text.images.add(images.nearest(share) ?? share);
    await images.share(share);
  } catch (error) {
    const { rule, wording } = imageErrorOf(error);
    if (page.document) add(diagnosticAtKey(page.document, ["share"], rule, wording));
  }
}

function isDescribed({ attribs }: Element): boolean {
  const isDecorative = attribs.class?.split(/\s+/).includes("decorative") ?? false;
  return Boolean(attribs.alt?.trim()) || ("alt" in attribs && isDecorative);
}

async function imageFor(element: Element, { page, text, images, report }: ImageContext) {
  const wanted = wantedSize(element);
  const source = imageSource(element.attribs.src, page.file);
  if ("name" in source) {
    // Of one that is misspelt it isn't also said that nobody shows it.
    text.images.add(images.nearest(source.name) ?? source.name);
    return images.image(source.name, wanted, "images/");
  }
  report(element, "account-image", {
    message: "visitors don't ask GitHub for this image: the site shows the one it has fetched",
    hint: `better with a file of your own: images/${source.account.toLowerCase()}.jpg`,
    words: element.attribs.src,
  });
  return accountImage(source.account, images, wanted);
}

/** The size that an `<img>` asks for; `150px`, as people write it, is 150. */
function wantedSize({ attribs }: Element): Wanted {
  const pixels = (length = "") =>
    Math.round(Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i.exec(length)?.[1])) || undefined;
  return { width: pixels(attribs.width), height: pixels(attribs.height) };
}

/**
 * Makes an `<img>` show an image: its own attributes stay, but for those that name files or sizes. Where
 * there are several formats, a `<picture>` stands around it.
 */
function setImage(element: Element, image: Image, { isLazy }: { isLazy: boolean }): void {
  const { srcset, sizes, width, height, ...kept } = element.attribs;
  element.attribs = {
    ...kept,
    src: image.src,
    width: `${image.width}`,
    height: `${image.height}`,
    decoding: "async",
    ...(isLazy && { loading: kept.loading ?? "lazy" }),
  };
  const sources = image.sources.map((source) => new Element("source", source));
  markParagraph(wrap(element, sources));
}

function wrap(element: Element, sources: Element[]): Element {
  const { parent } = element;
  const written = parent && isTag(parent) && parent.name === "picture" ? parent : element;
  const shown = sources.length > 0 ? new Element("picture", {}, sources) : element;
  if (shown === written) return shown;
  prepend(written, shown);
  removeElement(written);
  if (shown !== element) appendChild(shown, element);
  return shown;
}

/** Marks a paragraph that holds nothing else: no selector can tell text beside an image from none. */
function markParagraph({ parent }: Element): void {
  if (!parent || !isTag(parent) || parent.name !== "p") return;
  if (parent.children.filter(isVisible).length > 1) return;
  parent.attribs.class = parent.attribs.class ? `${parent.attribs.class} picture` : "picture";
}

function isVisible(node: ChildNode): boolean {
  return isText(node) ? node.data.trim() !== "" : !isComment(node);
}
