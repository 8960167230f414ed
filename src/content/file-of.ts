// Which file a page of Eleventy's is; asked by every room that tells a page's mistakes.
import { posix } from "node:path";

/** `./content/about.md` → `content/about.md`, as a Diagnostic names it: from the project's folder. */
export function fileOf({ inputPath }: { inputPath: string }): string {
  return posix.normalize(inputPath);
}
