// One quiet run of Eleventy with the project's configuration; asked by the build.
import type { UserConfig } from "@11ty/eleventy";
import type { Diagnostic } from "../diagnostics/index.ts";
import { stayInside } from "./stay-inside.ts";

/** What a run of Eleventy gave. */
export type Rendered = {
  /** How many HTML pages were written. */
  pages: number;
  /** What is wrong with them. */
  diagnostics: Diagnostic[];
};

/**
 * Renders the site of the working directory into `folder`.
 * Eleventy prints nothing, neither its progress nor, with a stack trace and twice, its errors.
 * @throws what Eleventy throws
 */
export async function render(
  folder: string,
  configure?: (eleventy: UserConfig) => void,
): Promise<Rendered> {
  const diagnostics: Diagnostic[] = [];
  // Not ahead: a check, which renders nothing, loads this file as well.
  const { default: Eleventy } = await import("@11ty/eleventy");
  // The output is the one given here because the configuration names none: its own would win.
  const eleventy = new Eleventy(undefined, folder, {
    configPath: "eleventy.config.ts",
    quietMode: true,
    config(config) {
      stayInside(config, folder);
      // It prints slow steps past the logger.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.on("diagnostics", (told: Diagnostic[]) => diagnostics.push(...told));
      configure?.(config);
    },
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  const pages = written.filter(({ outputPath }) => outputPath.endsWith(".html")).length;
  return { pages, diagnostics };
}
