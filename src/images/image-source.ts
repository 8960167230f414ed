// Which picture the `src` of an `<img>` in a page's content means; asked by the walk over a page.
import { posix } from "node:path";
import { isPicture, quoted } from "../content/index.ts";
import { imageFolder } from "./image-folder.ts";
import { PictureMistake } from "./picture-mistake.ts";

/** A file of `content/images/` by its name there, or the picture of a GitHub account. */
export type ImageSource = { name: string } | { account: string };

/**
 * Reads a `src` as GitHub does, from the page's own folder, and as it is written at the top, from
 * `content/`: so `images/x.jpg` means the same on a translation.
 * @param page path of the page's source from the project's folder
 * @throws PictureMistake when it leads anywhere else, or is empty or absent
 */
export function imageSource(src: string | undefined, page: string): ImageSource {
  if (!src?.trim()) throw nameless();
  const account = accountOf(src);
  if (account) return { account };
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) throw foreign(src);
  const path = readable(src);
  const name = below(posix.dirname(page), path) ?? below("content", path);
  if (name) return { name };
  const whole = /^content\/images\/(.+)/.exec(path)?.[1];
  if (whole) throw fromTheTop(src, whole);
  throw new PictureMistake(
    "image-path",
    `${quoted(src)} doesn't lead into ${imageFolder}/, the one folder for pictures`,
    `put the picture there and write: images/${nameFor(path)}`,
  );
}

function fromTheTop(src: string, name: string): PictureMistake {
  return new PictureMistake(
    "image-path",
    `${quoted(src)} begins with content/, which is left out`,
    `write: images/${nameFor(name)}`,
  );
}

function nameFor(path: string): string {
  const name = posix.basename(path.replaceAll("\\", "/"));
  return isPicture(`${imageFolder}/${name}`) && name.length <= 60 ? name : " and its name";
}

/** `https://github.com/NAME.png`, an account's picture as GitHub gives it: with the name's rules. */
export const accountAddress = /https:\/\/github\.com\/([a-z\d](?:-?[a-z\d]){0,38})\.png/i;

function accountOf(src: string): string | undefined {
  const address = new RegExp(`^${accountAddress.source}(?:\\?\\S*)?$`, "i");
  return address.exec(src.trim())?.[1];
}

function nameless(): PictureMistake {
  return new PictureMistake(
    "image-path",
    "this picture doesn't say which file it shows",
    "write: ![What it shows](images/picture.jpg)",
  );
}

function foreign(src: string): PictureMistake {
  return new PictureMistake(
    "remote-image",
    whyForeign(src),
    `save the picture in ${imageFolder}/ and write: images/ and its name`,
  );
}

function whyForeign(src: string): string {
  if (/^\s*data:/i.test(src)) return "this picture is written into the page, and has to be a file";
  return /^\s*(?:file|[a-z]):/i.test(src)
    ? `${quoted(src)} is on your own computer, where no visitor finds it`
    : `${quoted(src)} would be fetched from elsewhere on every visit`;
}

/** An address as a person writes it: what is %20 there is a space in the file's name. */
export function readable(src: string): string {
  try {
    return decodeURIComponent(src.trim());
  } catch {
    return src.trim();
  }
}

function below(folder: string, path: string): string | undefined {
  const full = posix.normalize(posix.join(folder, path));
  return full.startsWith(`${imageFolder}/`) ? full.slice(imageFolder.length + 1) : undefined;
}
