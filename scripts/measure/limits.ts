// How much each page may weigh and how late it may be painted; asked by `npm run measure` and by the
// browser tests.
import { pageSources, readBudget } from "../../src/content/index.ts";

/** The most that a page may have of each. */
export type Limits = {
  /** In bytes. */
  html: number;
  whole: number;
  /** As multiples of a bare page's. */
  largest: number;
  slowFirst: number;
};

/** A page at its address below the site's own, with so many pictures. */
type Weighed = { page: string; pictures: number };

/**
 * Tells a page's limits. Where a photo is the largest paint it may come a little later than words.
 * @param root the project's folder, in which its pages and its budget stand
 */
export function limits(root: string): (weighed: Weighed) => Limits {
  const budget = readBudget(root);
  const layouts = new Map(pageSources(root).map(({ url, data }) => [url, data.layout]));
  return ({ page, pictures }) => {
    // A style page, which no author wrote, has none.
    const layout = layouts.get(page) ?? "";
    const { html, whole, pictures: meant = 0, further = 0 } = budget[layout] ?? budget.others;
    return {
      html,
      whole: whole + Math.max(0, pictures - meant) * further,
      largest: layout === "leadership" && pictures > 0 ? 1.15 : 1.1,
      slowFirst: 1.1,
    };
  };
}
