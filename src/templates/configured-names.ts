// The filters, tests and tags of a project, asked of Eleventy; asked by the check.
import type { UserConfig } from "@11ty/eleventy";
import { type Names, namesOf } from "./names.ts";

/**
 * Runs the configuration of the working directory, and builds nothing.
 * @returns undefined where an author's mistake keeps it from running: a check of the sources tells it
 * @throws whatever else keeps it from running
 */
export async function configuredNames(): Promise<Names | undefined> {
  // Not ahead: who has kept the names needs nothing of it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  let config: UserConfig | undefined;
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: "eleventy.config.ts",
    quietMode: true,
    config: (given) => {
      config = given;
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
  } catch (error) {
    if (isByAuthor(error)) return undefined;
    throw error;
  }
  return namesOf(config);
}

// Eleventy wraps what a configuration throws.
function isByAuthor(error: unknown): boolean {
  if (!(error instanceof Error && "originalError" in error)) return false;
  const { originalError } = error;
  return originalError instanceof Error && "problems" in originalError;
}
