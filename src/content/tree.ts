// The files below a folder of the project, listed; asked wherever authors' files are looked for.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeftover } from "./leftover.ts";

/** A file by its path relative to the project's folder, with `/`. A symbolic link is no plain file. */
export type ListedFile = { file: string; isPlain: boolean };

/**
 * Every file below `folder` of the project, sorted; what editors drop is passed over. No link is
 * followed: a folder that is one is listed as the one thing in it. No folder, no files.
 */
export function filesBelow(root: string, folder: string): ListedFile[] {
  const kind = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return [{ file: folder, isPlain: kind.isFile() }];
  // Not by readdir's `recursive`, which follows links to folders.
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => listed(root, folder, entry))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function listed(root: string, folder: string, entry: Dirent): ListedFile[] {
  const file = `${folder}/${entry.name}`;
  if (entry.isDirectory()) return filesBelow(root, file);
  return isLeftover(entry.name) ? [] : [{ file, isPlain: entry.isFile() }];
}
