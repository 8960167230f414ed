import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { layoutNamed, readSite } from "../../src/content/index.ts";
import type { Measured } from "./goals.ts";

/**
 * Every address that the sitemap of a built site lists, the home page's first: it is the shortest, and
 * every other one continues it.
 * @throws Error where the sitemap lists no page: then nothing would be measured
 */
export function sitemap(folder: string): [home: string, ...others: string[]] {
  const text = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const [home, ...others] = getElementsByTagName("loc", parseDocument(text, { xmlMode: true }))
    .map((entry) => textContent(entry).trim())
    .sort((a, b) => a.length - b.length);
  if (home === undefined) throw new Error(`${folder}/sitemap.xml lists no page`);
  return [home, ...others];
}

export type BuiltPage = {
  /** Below the site's own address: `/mission/`. */
  path: string;
  /** Whether the sitemap lists it, so that Lighthouse's score for search engines counts. */
  isListed: boolean;
};

/** Every page of the sitemap, then those that it leaves out and visitors meet all the same. */
export function builtPages(folder: string): BuiltPage[] {
  const [home, ...others] = sitemap(folder);
  const listed = ["/", ...others.map((address) => `/${address.slice(home.length)}`).sort()];
  const unlisted = globSync(["404.html", "style/**/index.html"], { cwd: folder })
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join("/")
          .replace(/index\.html$/, "")}`,
    )
    .sort();
  return [...listed, ...unlisted].map((path) => ({ path, isListed: listed.includes(path) }));
}

/**
 * The limits of the pages of a project. Where a photo is the largest paint it may come a little later.
 * @returns a function of a page's address below the site's own, and of how many images it shows
 */
export function pageLimits(root: string): (path: string, images: number) => Measured["limits"] {
  const { budget, pages } = readSite(root).site;
  return (path, images) => {
    // A style page, which no author wrote, has no layout.
    const layout = pages.byUrl.get(path)?.data.layout ?? "";
    const { html, whole, images: expected = 0, further } = budget[layout] ?? budget.others;
    const isOfPeople = layoutNamed(layout)?.showsLeaders && images > 0;
    return {
      html,
      whole: whole + Math.max(0, images - expected) * further,
      largest: isOfPeople ? 1.15 : 1.1,
      slowFirst: 1.1,
    };
  };
}
