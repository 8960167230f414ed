import { resolve, sep } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { BuiltSite } from "../checks/index.ts";
import type { PreparedSite } from "./pipeline.ts";
import { templateFile } from "./template-file.ts";

/** Where a configuration keeps its site. By a global name, since a test may load this file twice. */
const key = Symbol.for("the prepared site");
type Configured = UserConfig & { [key]?: PreparedSite };

let runs = 0;

/**
 * Has Eleventy lay out a prepared site, as `eleventy.config.ts` says, quietly.
 * @param folder where the pages are written
 * @throws what Eleventy throws
 */
export async function layOut(site: PreparedSite, folder: string): Promise<BuiltSite> {
  // Loaded only here: a check lays nothing out, and loading takes longer than the check.
  const { default: Eleventy } = await import("@11ty/eleventy");
  // The configuration names no output, or that would win over this one.
  const eleventy = new Eleventy(undefined, folder, {
    configPath: "eleventy.config.ts",
    quietMode: true,
    config(config) {
      Object.assign(config, { [key]: site });
      // Eleventy keeps templates for the whole process: a second site would get those of the first.
      if (runs > 0) config.setUseTemplateCache(false);
      runs += 1;
      stayInside(config, folder);
      // It prints slow steps past the logger.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
    },
  });
  eleventy.disableLogger();
  const [, results] = await eleventy.write();
  const pages = results
    .filter(({ outputPath }) => outputPath.endsWith(".html"))
    .map(({ url, inputPath, content }) => ({
      url,
      file: templateFile(inputPath),
      html: String(content),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return { ...site, folder, pages };
}

/** The prepared site that a configuration lays out. @throws Error where Eleventy was started by itself */
export function siteOf(eleventy: UserConfig): PreparedSite {
  const site = (eleventy as Configured)[key];
  if (!site)
    throw new Error("Build the site by `npm run build`: it reads and checks the content first.");
  return site;
}

/** Stops a build in which a template asks to be written outside of the output folder. */
function stayInside(eleventy: UserConfig, folder: string): void {
  eleventy.addTransform("stay-inside", function (content) {
    const { inputPath, outputPath } = this.page;
    if (outputPath && !resolve(outputPath).startsWith(resolve(folder) + sep))
      throw new Error(`${inputPath} asks to be written outside of the site, as ${outputPath}.`);
    return content;
  });
}
