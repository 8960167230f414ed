// What Node is given for one of the project's scripts, read where npm reads it; asked by `npm start`.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The words after `node` of a script's last step: `src/cli/build.ts` and what stands before it.
 * @param root the project's folder
 */
export function nodeWords(
  root: string,
  script: "build" | "check" | "measure" | "photos",
): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [, ...words] = scripts[script].split(" && ").at(-1).split(" ");
  return words;
}
