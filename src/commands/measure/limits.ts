// How much each page may weigh and how late it may be painted; asked by `npm run measure` and by the
// browser tests.
import { pageSources } from "../../schema/index.ts";

/** The most that a page may have of each; the style page may be as heavy as it is. */
export type Limits = {
  /** In bytes. */
  html?: number;
  whole?: number;
  /** As multiples of a bare page's. */
  largest: number;
  slowFirst: number;
};

// TO BE SWAPPED for the budget file.
type PageBudget = { html: number; whole: number; pictures?: number };
const others: PageBudget = { html: 14_600, whole: 30_000 };
const budget: Record<string, PageBudget> = {
  leadership: { html: 14_600, whole: 60_000, pictures: 3 },
};

/**
 * Tells a page's limits by its address below the site's own.
 * @param root the project's folder, in which its pages and its budget stand
 */
export function limits(root: string): (page: string) => Limits {
  const layouts = new Map(pageSources(root).map(({ url, data }) => [url, data.layout]));
  return (page) => {
    if (!layouts.has(page)) return { largest: 1.1, slowFirst: 1.1 };
    const { html, whole, pictures = 0 } = budget[layouts.get(page) ?? ""] ?? others;
    // Where a photo is the largest paint it may come a little later than words.
    return { html, whole, largest: pictures > 0 ? 1.15 : 1.1, slowFirst: 1.1 };
  };
}
