// The files below a folder, without following links out of it; asked for pictures and for pages.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of all files below a folder that is there, sorted. A symbolic link is no file. */
export function filesBelow(folder: string): string[] {
  // Not by readdir's `recursive`, which follows links.
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const folders = entries.filter((entry) => entry.isDirectory());
  return [
    ...files.map(({ name }) => join(folder, name)),
    ...folders.flatMap(({ name }) => filesBelow(join(folder, name))),
  ].sort();
}
