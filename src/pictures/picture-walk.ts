// Gives every `<img>` of a page's content its files, sizes and formats; run over each page's tree.
import { posix } from "node:path";
import type { PageData } from "@11ty/eleventy";
import type { Document, Element } from "domhandler";
import { getElementsByTagName } from "domutils";
import { type Problem, ProblemsFound } from "../problems/index.ts";
import { readLeaders } from "../schema/index.ts";
import { galleryOf, type PictureOptions } from "./galleries.ts";
import { knownImage } from "./image-folder.ts";
import { imageSource, readable } from "./image-source.ts";
import type { Picture } from "./picture.ts";
import { showPicture, wantedSize } from "./picture-element.ts";
import { pictureProblem } from "./picture-problem.ts";
import { accountPicture } from "./portraits.ts";

/**
 * The walk over what a page's Markdown became. A photograph's `<img>` gets a `<picture>` around it;
 * the page's first is fetched at once, the others when they come near.
 * @returns a walk that throws ProblemsFound with all pictures of the page that can't be shown
 */
export function pictureWalk({ root }: PictureOptions) {
  return async (tree: Document, page: PageData): Promise<void> => {
    const file = posix.normalize(page.inputPath);
    const problems = new Map<string, Problem>();
    for (const [index, image] of imagesOf(tree).entries()) {
      try {
        showPicture(image, await pictureFor(image, file, root), { lazy: index > 0 });
      } catch (error) {
        const src = image.attribs.src ?? "";
        problems.set(src, pictureProblem(error, root, file, [src, readable(src)]));
      }
    }
    if (problems.size > 0) throw new ProblemsFound([...problems.values()]);
  };
}

function imagesOf(tree: Document): Element[] {
  return getElementsByTagName("img", tree).filter(({ attribs }) => attribs.src !== undefined);
}

function pictureFor(image: Element, file: string, root: string): Promise<Picture> {
  const gallery = galleryOf(root);
  const wanted = wantedSize(image);
  const source = imageSource(image.attribs.src ?? "", file);
  if ("account" in source) {
    return accountPicture(source.account, readLeaders(root), gallery, wanted);
  }
  return gallery.picture(knownImage(source.name, gallery.names, "images/"), wanted);
}
