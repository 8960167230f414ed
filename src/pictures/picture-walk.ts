// Gives every `<img>` of a page's content its files, sizes and formats; run over each page's tree.
import type { PageData } from "@11ty/eleventy";
import type { Document, Element } from "domhandler";
import { getElementsByTagName, removeElement } from "domutils";
import { type Problem, ProblemsFound } from "../problems/index.ts";
import { fileOf } from "../schema/index.ts";
import type { Gallery, Picture } from "./gallery.ts";
import { knownImage } from "./image-folder.ts";
import { imageSource } from "./image-source.ts";
import { showPicture, wantedSize } from "./picture-element.ts";
import { mistakeIn } from "./picture-mistake.ts";
import { pictureProblem } from "./picture-problem.ts";
import { accountPicture } from "./portraits.ts";

/**
 * The walk over what a page's Markdown became. A photograph's `<img>` gets a `<picture>` around it,
 * an author's own `<source srcset>` goes; the page's first
 * is fetched at once, the others when they come near.
 * @returns a walk that throws ProblemsFound with all pictures of the page that can't be shown
 */
export function pictureWalk(gallery: Gallery) {
  return async (tree: Document, page: PageData): Promise<void> => {
    const file = fileOf(page);
    const problems = new Map<string | undefined, Problem>();
    for (const [index, image] of imagesOf(tree).entries()) {
      try {
        showPicture(image, await pictureFor(image, file, gallery), { lazy: index > 0 });
      } catch (error) {
        const { src } = image.attribs;
        problems.set(src, pictureProblem(gallery.root, file, src, mistakeIn(error)));
      }
    }
    if (problems.size > 0) throw new ProblemsFound([...problems.values()]);
  };
}

function imagesOf(tree: Document): Element[] {
  const found = getElementsByTagName((name) => name === "img" || name === "source", tree);
  const { img = [], source = [] } = Object.groupBy(found, ({ name }) => name);
  // They ask for files that nobody has checked.
  for (const element of source.filter(({ attribs }) => "srcset" in attribs)) removeElement(element);
  return img;
}

function pictureFor(image: Element, file: string, gallery: Gallery): Promise<Picture> {
  const wanted = wantedSize(image);
  const source = imageSource(image.attribs.src, file);
  if ("account" in source) return accountPicture(source.account, gallery, wanted);
  return gallery.picture(knownImage(source.name, gallery.names, "images/"), wanted);
}
