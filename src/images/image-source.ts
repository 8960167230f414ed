import { posix } from "node:path";
import { imageFolder, isImageFile } from "../content/index.ts";
import { quoted } from "../diagnostics/index.ts";
import { ImageError } from "./image-error.ts";

/** A file of `content/images/` by its name there, or the photo of a GitHub account. */
export type ImageSource = { name: string } | { account: string };

/** `https://github.com/NAME.png`, an account's photo as GitHub gives it: with the name's rules. */
export const accountAddress = /https:\/\/github\.com\/([a-z\d](?:-?[a-z\d]){0,38})\.png/i;

/**
 * The image that the `src` of an `<img>` stands for. It is read as GitHub does, from the page's own folder,
 * or from `content/`, so that translations can name images as the original does.
 * @param page path of the page's file from the project's folder
 * @throws ImageError where it leads anywhere else, or is empty or absent
 */
export function imageSource(src: string | undefined, page: string): ImageSource {
  if (!src?.trim())
    throw new ImageError(
      "image-path",
      "this image doesn't say which file it shows",
      "write: ![What it shows](images/picnic.jpg)",
    );
  const address = new RegExp(`^${accountAddress.source}(?:\\?\\S*)?$`, "i");
  const account = address.exec(src.trim())?.[1];
  if (account) return { account };
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
    throw new ImageError(
      "remote-image",
      whyRemote(src),
      `save the image in ${imageFolder}/ and write: images/ and its name`,
    );
  const path = decoded(src);
  const name = nameBelow(posix.dirname(page), path) ?? nameBelow("content", path);
  if (name) return { name };
  const whole = /^content\/images\/(.+)/.exec(path)?.[1];
  throw whole
    ? new ImageError(
        "image-path",
        `${quoted(src)} begins with content/, which is left out`,
        `write: images/${suggestName(whole)}`,
      )
    : new ImageError(
        "image-path",
        `${quoted(src)} doesn't lead into ${imageFolder}/, the one folder for images`,
        `put the image there and write: images/${suggestName(path)}`,
      );
}

function suggestName(path: string): string {
  const name = posix.basename(path.replaceAll("\\", "/"));
  return isImageFile(`${imageFolder}/${name}`) && name.length <= 60 ? name : " and its name";
}

function whyRemote(src: string): string {
  if (/^\s*data:/i.test(src)) return "this image is written into the page, and has to be a file";
  return /^\s*(?:file|[a-z]):/i.test(src)
    ? `${quoted(src)} is on your own computer, where no visitor finds it`
    : `${quoted(src)} would be fetched from elsewhere on every visit`;
}

/** An address as a person writes it: what is %20 there is a space in the file's name. */
function decoded(src: string): string {
  try {
    return decodeURIComponent(src.trim());
  } catch {
    return src.trim();
  }
}

function nameBelow(folder: string, path: string): string | undefined {
  const full = posix.normalize(posix.join(folder, path));
  return full.startsWith(`${imageFolder}/`) ? full.slice(imageFolder.length + 1) : undefined;
}
