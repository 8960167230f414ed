// The pictures there are: the files of `content/images/`, by their names below it.
import { existsSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow, quoted } from "../content/index.ts";
import { suggest } from "../diagnostics/index.ts";
import { PictureMistake } from "./picture-mistake.ts";

/** The one folder for pictures, from the project's folder. */
export const imageFolder = "content/images";

/** The folder below it for accounts' pictures, filled by `npm run photos`. */
export const fetchedFolder = "github";

/**
 * The names of all pictures, such as "amina.jpg" and "github/amina.png", sorted.
 * A picture is only ever looked up in this list, so no name can lead out of the folder; symbolic
 * links, which could, are no pictures.
 */
export function imageNames(root: string): string[] {
  if (!isOwnFolder(root, imageFolder)) return [];
  const files = filesBelow(root, imageFolder).filter(({ file, isPlain }) => {
    // Git keeps no empty folder without a hidden file in it.
    return isPlain && !basename(file).startsWith(".");
  });
  return files.map(({ file }) => file.slice(imageFolder.length + 1));
}

/** Whether a folder of the project is there, and isn't a link to somewhere else. */
export function isOwnFolder(root: string, folder: string): boolean {
  const path = join(root, folder);
  return existsSync(path) && realpathSync(path) === join(realpathSync(root), folder);
}

/** The picture that is meant by a name: the one of this name, or else the nearest. */
export function meantImage(name: string, names: string[]): string | undefined {
  if (names.includes(name)) return name;
  return suggest(name, names) ?? names.find((known) => sameFile(known, name));
}

/**
 * The name as it stands in the list.
 * @param path what is written before the name where it is asked for
 * @throws PictureMistake when it isn't in the list, with the nearest that is
 */
export function knownImage(name: string, names: string[], path = ""): string {
  const meant = meantImage(name, names);
  if (meant === name) return name;
  const missing = `there is no picture ${quoted(name)} in ${imageFolder}/`;
  throw meant
    ? missingPicture(`${missing}; did you mean "${meant}"?`, `write: ${path}${meant}`)
    : missingPicture(missing, wayFor(name));
}

function wayFor(name: string): string {
  if (isFetched(name)) return ownInstead;
  // A leader's photo is written by its name alone.
  const short = /^(?:content\/)?images\/(.{1,60})$/.exec(name)?.[1];
  if (short) return `put the picture into that folder, and write: ${short}`;
  return /^https?:/i.test(name)
    ? "save the picture in that folder, and write its name alone"
    : "put the picture into that folder";
}

function missingPicture(message: string, hint: string): PictureMistake {
  return new PictureMistake("missing-image", message, hint);
}

const ownInstead = `\`npm run photos\` fills ${fetchedFolder}/ with the pictures of accounts: put one of your own beside it`;

function sameFile(one: string, other: string): boolean {
  return basename(one).toLowerCase() === basename(other).toLowerCase();
}

/** Whether a picture was put there by `npm run photos`. */
export function isFetched(name: string): boolean {
  return name.startsWith(`${fetchedFolder}/`);
}

/** The fetched picture of a GitHub account, if it came. */
export function fetchedImage(account: string, names: string[]): string | undefined {
  const start = `${fetchedFolder}/${account.toLowerCase()}.`;
  return names.find((name) => name.startsWith(start));
}
