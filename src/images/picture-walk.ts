// Gives every `<img>` of a page's content its files, sizes and formats; run over each page's tree.
import type { PageData } from "@11ty/eleventy";
import type { Document, Element } from "domhandler";
import { getElementsByTagName, removeElement } from "domutils";
import { fileOf } from "../content/index.ts";
import { DiagnosticsError, type Finding, type Tell } from "../diagnostics/index.ts";
import type { Gallery, Picture } from "./gallery.ts";
import { imageSource } from "./image-source.ts";
import { showPicture, wantedSize } from "./picture-element.ts";
import { mistakeIn } from "./picture-mistake.ts";
import { accountPicture } from "./portraits.ts";

/**
 * The walk over what a page's Markdown became. A photograph's `<img>` gets a `<picture>` around it,
 * an author's own `<source srcset>` goes; the page's first is fetched at once, the others when they
 * come near. A picture that can't be shown, or isn't told to those who don't see it, is told.
 */
export function pictureWalk(gallery: Gallery) {
  return async (tree: Document, page: PageData, tell: Tell<Element>): Promise<void> => {
    for (const [index, image] of imagesOf(tree).entries()) {
      const { src } = image.attribs;
      if (!isDescribed(image)) tell(image, undescribed);
      try {
        const picture = await pictureFor(image, fileOf(page), gallery, tell);
        showPicture(image, picture, { lazy: index > 0 });
      } catch (error) {
        // Leaders that can't be read have their own mistake told.
        if (!(error instanceof DiagnosticsError)) tell(image, mistakeIn(error).finding, src);
      }
    }
  };
}

function imagesOf(tree: Document): Element[] {
  const found = getElementsByTagName((name) => name === "img" || name === "source", tree);
  const { img = [], source = [] } = Object.groupBy(found, ({ name }) => name);
  // They ask for files that nobody has checked.
  for (const element of source.filter(({ attribs }) => "srcset" in attribs)) removeElement(element);
  return img;
}

function isDescribed({ attribs }: Element): boolean {
  const isDecorative = attribs.class?.split(/\s+/).includes("decorative");
  return Boolean(attribs.alt?.trim()) || ("alt" in attribs && isDecorative === true);
}

const undescribed: Finding = {
  rule: "missing-alt",
  message: "this picture has no words for those who don't see it",
  hint: "write what it shows: ![What it shows](images/picture.jpg), or {: .decorative} behind it where it shows nothing",
};

async function pictureFor(
  image: Element,
  file: string,
  gallery: Gallery,
  tell: Tell<Element>,
): Promise<Picture> {
  const wanted = wantedSize(image);
  const source = imageSource(image.attribs.src, file);
  if ("name" in source) {
    return gallery.picture(gallery.known(source.name, "images/"), wanted);
  }
  tell(image, remote(source.account), image.attribs.src);
  return accountPicture(source.account, gallery, wanted);
}

function remote(account: string): Finding {
  return {
    rule: "account-image",
    message: "visitors don't ask GitHub for this picture: the site shows the one it has fetched",
    hint: `better with a file of your own: images/${account.toLowerCase()}.jpg`,
  };
}
