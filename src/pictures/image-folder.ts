// The pictures there are: the files of `content/images/`, by their names below it.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { suggest } from "../problems/index.ts";
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
  const folder = join(root, imageFolder);
  return filesBelow(folder)
    .map((path) => relative(folder, path).split(sep).join("/"))
    .sort();
}

// Not by readdir's `recursive`, which follows links.
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && !entry.name.startsWith(".") ? [path] : [];
  });
}

/** Whether a folder of the project is there, and isn't a link to somewhere else. */
export function isOwnFolder(root: string, folder: string): boolean {
  const path = join(root, folder);
  return existsSync(path) && realpathSync(path) === join(realpathSync(root), folder);
}

/** The name as it stands in the list. @throws PictureMistake when it doesn't, with the nearest */
export function knownImage(name: string, names: string[]): string {
  if (names.includes(name)) return name;
  const nearest = suggest(name, names) ?? names.find((known) => sameFile(known, name));
  throw new PictureMistake(
    "missing-picture",
    `There is no ${imageFolder}/${name}.`,
    nearest ? `Did you mean ${nearest}?` : `Put the picture into ${imageFolder}/.`,
  );
}

function sameFile(one: string, other: string): boolean {
  return basename(one).toLowerCase() === basename(other).toLowerCase();
}

/** The fetched picture of a GitHub account, if it came. */
export function fetchedImage(account: string, names: string[]): string | undefined {
  const start = `${fetchedFolder}/${account.toLowerCase()}.`;
  return names.find((name) => name.startsWith(start));
}
