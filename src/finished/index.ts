// What must hold of the finished site: judged when it is written, before it is published.
import type { UserConfig } from "@11ty/eleventy";
import type { Pages } from "../page/index.ts";
import type { Problem } from "../problems/index.ts";
import { finishedMistakes } from "./finished-mistakes.ts";
import { finishedPages } from "./finished-page.ts";

/**
 * Tells by the event `problems` what is wrong with the pages of a build, as its very last step. A page
 * whose text has a mistake waits until that is mended: what came of it isn't what its author means.
 * @param options.address the site's whole address
 * @param options.pages asks for the pages that authors wrote
 */
export default function finished(
  eleventy: UserConfig,
  options: { root: string; address: URL; pages: () => Pages },
): void {
  const mistaken = new Set<string>();
  eleventy.on("problems", (told: Problem[]) => {
    for (const { file, severity } of told) if (severity === "error") mistaken.add(file);
  });
  eleventy.on("eleventy.after", async ({ results = [], directories }) => {
    const { root, address } = options;
    const pages = finishedPages(results, options.pages()).filter(({ file }) => !mistaken.has(file));
    const site = { root, address, folder: directories.output, pages };
    await eleventy.emit("problems", finishedMistakes(site));
  });
}
