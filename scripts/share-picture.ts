// The picture that stands for the site where it is shared, from the card on the first style page; asked by
// `npm run share` and its test.
import type { Browser } from "playwright-core";
import sharp from "sharp";

/** What is shown uncut wherever links are shared. */
const size = { width: 1200, height: 630 };

/** In the corner of the window, which it fills: the card's edges are whole pixels there. */
const alone = "#share-card .share-card { position: fixed; inset: 0; z-index: 1; }";

/**
 * Photographs the card.
 * @param address where that page is
 * @returns a PNG of a few colours
 */
export async function sharePicture(browser: Browser, address: string): Promise<Buffer> {
  // The page's own policy lets no style in.
  const page = await browser.newPage({ viewport: size, bypassCSP: true });
  await page.goto(address);
  await page.addStyleTag({ content: alone });
  await page.locator("#share-card .share-card").waitFor();
  const photograph = await page.screenshot();
  await page.close();
  return sharp(photograph)
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
