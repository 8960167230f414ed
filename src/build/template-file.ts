import { posix } from "node:path";

/**
 * The file of a template that Eleventy names: `./content/about.md` → `content/about.md`. Our own templates
 * that are pages it names as if they stood in `content/`.
 */
export function templateFile(inputPath: string): string {
  return posix.normalize(inputPath).replace(/^content\/(?=.*\.njk$)/, "_includes/");
}
