// What a page is to the others: its address, its place in the menu, the files it brings along.
import type { UserConfig } from "@11ty/eleventy";
import { assets } from "./assets.ts";
import { htmlBudget } from "./html-budget.ts";
import { menu } from "./menu.ts";
import { pageWith } from "./page-with.ts";
import type { Pages } from "./pages.ts";
import { prefixed } from "./prefixed.ts";
import { styles } from "./styles.ts";
import { wholeAddress, withHost } from "./whole-address.ts";
import type { WrittenStyles } from "./written-styles.ts";

export { compressedAtMost } from "./compressed-size.ts";
export { indexPages, type Pages, pagesOf } from "./pages.ts";
export { SiteLinks } from "./site-links.ts";
export { wholeAddress, withHost } from "./whole-address.ts";
export { WrittenStyles } from "./written-styles.ts";

/**
 * Adds the filters `url`, `menu`, `pageWith`, `asset`, `absolute` and `withHost`, and the shortcodes
 * `style`, `styles`, `policy` and `letters`.
 * @param options.root the project's folder
 * @param options.address the site's whole address; its path is the prefix of every local address
 * @param options.pages asks for the pages that authors wrote
 */
export default function page(
  eleventy: UserConfig,
  options: {
    root: string;
    address: URL;
    includes: string;
    pages: () => Pages;
    written: WrittenStyles;
  },
): void {
  const prefix = options.address.pathname;
  // In place of Eleventy's own, which took a fifth of the time that a page's templates take.
  eleventy.addFilter("url", (url: string) => prefixed(url, prefix));
  eleventy.addFilter("menu", menu);
  eleventy.addFilter("pageWith", pageWith);
  eleventy.addFilter("absolute", (url: string) => wholeAddress(url, options.address));
  eleventy.addFilter("withHost", (url: string) => withHost(url, options.address));
  const asset = assets(eleventy, { includes: options.includes, prefix });
  styles(eleventy, { ...options, asset, most: htmlBudget(options.root, options.pages) });
}
