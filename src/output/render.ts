// One quiet run of Eleventy with the project's configuration; asked by the build.
import Eleventy, { type UserConfig } from "@11ty/eleventy";

/**
 * Renders the site of the working directory into `folder`.
 * Eleventy prints nothing, neither its progress nor, with a stack trace and twice, its errors.
 * @returns how many HTML pages were written
 * @throws what Eleventy throws
 */
export async function render(
  folder: string,
  configure?: (eleventy: UserConfig) => void,
): Promise<number> {
  // The output is the one given here because the configuration names none: its own would win.
  const eleventy = new Eleventy(undefined, folder, {
    configPath: "eleventy.config.ts",
    quietMode: true,
    ...(configure && { config: configure }),
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write();
  return written.filter(({ outputPath }) => outputPath.endsWith(".html")).length;
}
