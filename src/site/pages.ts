// The site's pages, found by address, by file and by layout without walking a list for each.
import type { CollectionItem, UserConfig } from "@11ty/eleventy";
import { fileOf } from "../content/index.ts";

/** What the index asks of a page: Eleventy's entry of it has this, and so has its source. */
export type IndexedPage = Pick<CollectionItem, "url" | "inputPath" | "data">;

export type Pages<Page extends IndexedPage = IndexedPage> = {
  byUrl: ReadonlyMap<string, Page>;
  /** By path relative to the project's folder: `content/about.md`. */
  byFile: ReadonlyMap<string, Page>;
  /** The page of a layout in a language; of several the first by path. */
  withLayout(layout: string, lang: string): Page | undefined;
};

/**
 * Indexes the pages anew at each build, as the collection `pages`, in the order of their paths.
 * Eleventy's own list of all pages is not kept: for each page it would be walked several times.
 * @returns asks for the index; it is there once Eleventy has read every page's front matter,
 *   which it has before it renders the first
 */
export function indexPages(eleventy: UserConfig): () => Pages {
  let pages = pagesOf<CollectionItem>([]);
  eleventy.addCollection("pages", (api) => {
    pages = pagesOf(api.getAllSorted());
    return pages;
  });
  eleventy.addCollection("all", () => pages);
  eleventy.addGlobalData("eleventyExcludeFromCollections", ["all"]);
  return () => pages;
}

/** The index of these pages. */
export function pagesOf<Page extends IndexedPage>(items: Page[]): Pages<Page> {
  const byLayout = Map.groupBy(items, ({ data }) => `${data.layout} ${data.lang}`);
  return {
    byUrl: new Map(items.map((item) => [item.url, item])),
    byFile: new Map(items.map((item) => [fileOf(item), item])),
    withLayout: (layout, lang) => byLayout.get(`${layout} ${lang}`)?.[0],
  };
}
