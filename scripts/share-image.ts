import type { Browser } from "playwright-core";
import sharp from "sharp";

/** Sites that show shared links show this size uncut. */
const viewport = { width: 1200, height: 630 };

/** The card fills the window, where its edges are whole pixels. */
const alone = "#share-card .share-card { position: fixed; inset: 0; z-index: 1; }";

/**
 * Photographs the share card of the first style page.
 * @param address where that page is
 * @returns a PNG of a few colours
 */
export async function shareImage(browser: Browser, address: string): Promise<Buffer> {
  // The page's own policy lets no style in.
  const page = await browser.newPage({ viewport, bypassCSP: true });
  await page.goto(address);
  await page.addStyleTag({ content: alone });
  await page.locator("#share-card .share-card").waitFor();
  const screenshot = await page.screenshot();
  await page.close();
  return sharp(screenshot)
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
