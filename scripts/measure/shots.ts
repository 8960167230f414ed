// Pictures of a page as it looks on each screen and in each mode; asked by `npm run measure`.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readToTheEnd } from "./visit.ts";

const widths = [320, 768, 1280, 1920];

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
const usual: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
const modes: Record<string, Media> = {
  light: {},
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
  // From a dark screen, since paper is light all the same.
  print: { media: "print", colorScheme: "dark" },
};

/**
 * Photographs a page from its top to its end: `FOLDER/mission/320-dark.png`.
 * @param page its address below the site's own
 */
export async function shots(
  browser: Browser,
  url: string,
  folder: string,
  page: string,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const opened = await context.newPage();
  for (const width of widths) {
    await opened.setViewportSize({ width, height: 800 });
    await opened.goto(url);
    await opened.evaluate(readToTheEnd);
    for (const [mode, media] of Object.entries(modes)) {
      await opened.emulateMedia({ ...usual, ...media });
      const path = join(folder, page, `${width}-${mode}.png`);
      await opened.screenshot({ path, fullPage: true });
    }
  }
  await context.close();
}
