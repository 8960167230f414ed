// The layouts that a page may ask for; asked by the check and by the schemas for editors.
import { posix } from "node:path";
import { filesBelow } from "./tree.ts";

/** Their names: the templates of `_includes/layouts`, without the one that the others are set in. */
export function layoutsOf(root: string): string[] {
  return filesBelow(root, "_includes/layouts")
    .filter(({ file }) => file.endsWith(".njk"))
    .map(({ file }) => posix.basename(file, ".njk"))
    .filter((name) => name !== "base");
}
