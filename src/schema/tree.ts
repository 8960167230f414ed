// The files that authors write, listed; asked by the check of the sources.
import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Every file below `folder` of the project, sorted, as paths relative to the project's folder.
 * A symbolic link counts as a file and is not followed. No folder, no files.
 */
export function filesBelow(root: string, folder: string): { file: string; entry: Dirent }[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: slashed(relative(root, join(entry.parentPath, entry.name))), entry }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
