// The site's pages, found by address and by file without walking a list for each.
import type { CollectionItem, UserConfig } from "@11ty/eleventy";

export type Pages = {
  byUrl: ReadonlyMap<string, CollectionItem>;
  /** By path relative to the project's folder: `content/about.md`. */
  byFile: ReadonlyMap<string, CollectionItem>;
};

/**
 * Indexes the pages anew at each build, as the collection `pages`.
 * @returns asks for the index; it is there once Eleventy has read every page's front matter,
 *   which it has before it renders the first
 */
export function indexPages(eleventy: UserConfig): () => Pages {
  let pages: Pages = { byUrl: new Map(), byFile: new Map() };
  eleventy.addCollection("pages", (api) => {
    const items = api.getAll();
    pages = {
      byUrl: new Map(items.map((item) => [item.url, item])),
      byFile: new Map(items.map((item) => [item.inputPath.replace(/^\.\//, ""), item])),
    };
    return pages;
  });
  return () => pages;
}
