// The files below a folder of the project, listed; asked wherever authors' files are looked for.
import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeftover } from "./leftover.ts";

/** A file by its path relative to the project's folder, with `/`. A symbolic link is no plain file. */
export type ListedFile = { file: string; isPlain: boolean };

/**
 * Every file below `folder` of the project, sorted; what editors drop is passed over. No link is
 * followed; no folder, no files.
 */
export function filesBelow(root: string, folder: string): ListedFile[] {
  if (!existsSync(join(root, folder))) return [];
  // Not by readdir's `recursive`, which follows links to folders.
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => listed(root, folder, entry))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function listed(root: string, folder: string, entry: Dirent): ListedFile[] {
  if (isLeftover(entry.name)) return [];
  const file = `${folder}/${entry.name}`;
  return entry.isDirectory() ? filesBelow(root, file) : [{ file, isPlain: entry.isFile() }];
}
