// What must hold of the finished site: judged when it is written, before it is published.
import type { UserConfig } from "@11ty/eleventy";
import type { Diagnostic } from "../../diagnostics/index.ts";
import type { Pages } from "../../site/index.ts";
import { finishedMistakes } from "./finished-mistakes.ts";
import { finishedPages } from "./finished-page.ts";

/**
 * Tells by the event `problems` what is wrong with the pages of a build, as its very last step. While a text
 * has a mistake it tells nothing: what came of that isn't what its author means, and other pages may show it.
 * @param options.address the site's whole address
 * @param options.pages asks for the pages that authors wrote
 */
export default function finished(
  eleventy: UserConfig,
  options: { root: string; address: URL; pages: () => Pages },
): void {
  let isMistaken = false;
  eleventy.on("diagnostics", (told: Diagnostic[]) => {
    isMistaken ||= told.some(({ severity }) => severity === "error");
  });
  eleventy.on("eleventy.after", async ({ results = [], directories }) => {
    if (isMistaken) return;
    const { root, address } = options;
    const pages = finishedPages(results, options.pages());
    const site = { root, address, folder: directories.output, pages };
    await eleventy.emit("diagnostics", finishedMistakes(site));
  });
}
