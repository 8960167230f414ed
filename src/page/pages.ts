// The site's pages, found by address, by file and by layout without walking a list for each.
import type { CollectionItem, UserConfig } from "@11ty/eleventy";
import { fileOf } from "../schema/index.ts";

export type Pages = {
  byUrl: ReadonlyMap<string, CollectionItem>;
  /** By path relative to the project's folder: `content/about.md`. */
  byFile: ReadonlyMap<string, CollectionItem>;
  /** The page of a layout in a language; of several the first by path. */
  withLayout(layout: string, lang: string): CollectionItem | undefined;
};

/**
 * Indexes the pages anew at each build, as the collection `pages`.
 * @returns asks for the index; it is there once Eleventy has read every page's front matter,
 *   which it has before it renders the first
 */
export function indexPages(eleventy: UserConfig): () => Pages {
  let pages = pagesOf([]);
  eleventy.addCollection("pages", (api) => {
    pages = pagesOf(api.getAll());
    return pages;
  });
  return () => pages;
}

/** The index of these pages. */
export function pagesOf(items: CollectionItem[]): Pages {
  const byLayout = Map.groupBy(items, ({ data }) => `${data.layout} ${data.lang}`);
  return {
    byUrl: new Map(items.map((item) => [item.url, item])),
    byFile: new Map(items.map((item) => [fileOf(item), item])),
    withLayout: (layout, lang) => byLayout.get(`${layout} ${lang}`)?.[0],
  };
}
