// How a test opens a page: in a browser that has never seen the site, closed when the test ends.
import { type BrowserContextOptions, chromium, type Page as OpenPage } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import type { Page } from "./site.ts";

/** One connection for all test files of a process; it ends with the process. */
export const browser = await chromium.connect(inject("browser"));

/**
 * Gives an empty page, for a test that wants to listen before it goes anywhere.
 *
 * @param options what the visitor's browser prefers; stillness unless it says otherwise, so that
 *   no test looks at a page half way
 */
export async function blank(options?: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Opens a page and waits until all that it asks for has come. */
export async function open(page: Page, options?: BrowserContextOptions): Promise<OpenPage> {
  const opened = await blank(options);
  await opened.goto(page.url);
  return opened;
}
