// Where pages are measured: the site and the bare page, both served, and a browser to look at them;
// asked by `npm run measure`.
import { type Browser, chromium } from "playwright-core";
import { writeBarePage } from "./bare-page.ts";
import { startBrowser } from "./browser.ts";
import { serve } from "./github-pages.ts";
import { sitemap } from "./sitemap.ts";

export type Lab = {
  /** Where the home page is served, with a slash at its end. */
  site: string;
  /** Where the bare page is. */
  bare: string;
  browser: Browser;
  close(): Promise<void>;
};

/**
 * Opens the lab.
 * @param folder the built site, which is served under the path that its own sitemap names
 * @param scratch a folder for the bare page
 */
export async function openLab(folder: string, scratch: string): Promise<Lab> {
  writeBarePage(scratch);
  const bare = await serve(scratch, "/");
  const site = await serve(folder, new URL(sitemap(folder)[0]).pathname);
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    site: site.url,
    bare: bare.url,
    browser,
    close: async () => {
      await server.close();
      for (const { close } of [site, bare]) close();
    },
  };
}
