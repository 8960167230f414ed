// Builds the sites that the browser tests look at, serves them, and starts one browser for all:
// vitest runs this once, before the first worker.
//
// With SITE_DIR=_site in the environment nothing is built: the tests look at the site in that
// folder, whatever address it was built for. So a deploy tests the very files it publishes.
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { startBrowser } from "../../scripts/measure/browser.ts";
import { buildSites } from "./build-sites.ts";
import { type Site, serveSite } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a worker connects to the browser. */
    browser: string;
    sites: Site[];
  }
}

/** @returns what stops the servers and the browser again */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { SITE_DIR } = process.env;
  const built = SITE_DIR ? [{ name: SITE_DIR, folder: resolve(SITE_DIR) }] : await buildSites();
  const served = await Promise.all(built.map(({ name, folder }) => serveSite(name, folder)));
  const browser = await startBrowser();
  project.provide("browser", browser.wsEndpoint());
  project.provide(
    "sites",
    served.map(({ site }) => site),
  );
  return async () => {
    for (const { close } of served) close();
    await browser.close();
  };
}
