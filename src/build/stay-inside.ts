// Keeps what a build writes inside of its folder, whatever a template asks for; added by the render.
import { resolve, sep } from "node:path";
import type { UserConfig } from "@11ty/eleventy";

/**
 * Has a page that would be written outside of `folder` stop the build. No author can ask for one,
 * as the check refuses such a permalink: it is a template's fault.
 */
export function stayInside(eleventy: UserConfig, folder: string): void {
  eleventy.addTransform("stay-inside", function (content) {
    const { inputPath, outputPath } = this.page;
    if (outputPath && !resolve(outputPath).startsWith(resolve(folder) + sep))
      throw new Error(`${inputPath} asks to be written outside of the site, as ${outputPath}.`);
    return content;
  });
}
