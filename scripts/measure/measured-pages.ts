// Which pages of a built site are measured; asked by `npm run measure`.
import { globSync } from "node:fs";
import { sep } from "node:path";
import { sitemap } from "./sitemap.ts";

export type MeasuredPage = {
  /** Below the site's own address, as it is written after `--page`: `/mission/`. */
  path: string;
  /** Whether search engines may find it, so that Lighthouse's score for them counts. */
  found: boolean;
};

/** Pages that no sitemap lists, and that somebody meets all the same. */
const unlisted = ["404.html", "style/**/index.html"];

/** Every page of the sitemap in the order of their addresses, then those that it leaves out. */
export function measuredPages(folder: string): MeasuredPage[] {
  const [home, ...others] = sitemap(folder);
  const listed = [home, ...others.sort()].map((address) => ({
    path: `/${address.slice(home.length)}`,
    found: true,
  }));
  const rest = globSync(unlisted, { cwd: folder })
    .map((file) => `/${file.replaceAll(sep, "/").replace(/index\.html$/, "")}`)
    .sort();
  return [...listed, ...rest.map((path) => ({ path, found: false }))];
}
