// The Problem of a picture that a page asks for in vain; asked by the walk over a page.
import type { Problem } from "../problems/index.ts";
import { problemInText } from "../schema/index.ts";
import { readable } from "./image-source.ts";
import type { PictureMistake } from "./picture-mistake.ts";

// Where a text can name a picture, in Markdown and in HTML, and an `<img>` that names none.
const names = [
  /(?<=\](?:\(|:)\s*)[^\s<>)]*/,
  /(?<=\](?:\(|:)\s*<)[^<>]*/,
  /(?<=\ssrc\s*=\s*")[^"]*/,
  /(?<=\ssrc\s*=\s*')[^']*/,
  /(?<=\ssrc\s*=\s*)[^\s"'>]+/,
  /<img\b(?![^>]*\ssrc\s*=)[^>]*>/,
];
const pattern = new RegExp(names.map(({ source }) => source).join("|"), "gi");

/**
 * The Problem of a mistake about a page's picture, at the first place that names it.
 * @param file the page's path relative to `root`
 * @param src as the page's HTML has it; undefined for an `<img>` without one
 */
export function pictureProblem(
  root: string,
  file: string,
  src: string | undefined,
  { finding }: PictureMistake,
): Problem {
  const isMeant = (written: string) =>
    src === undefined ? written.startsWith("<") : readable(written) === readable(src);
  return problemInText(root, file, { pattern, isMeant }, finding);
}
