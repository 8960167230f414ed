// Which pages of a built site are measured; asked by `npm run measure`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { sitemap } from "./sitemap.ts";

export type MeasuredPage = {
  /** Below the site's own address, as it is written after `--page`: `/mission/`. */
  path: string;
  /** Whether search engines may find it, so that Lighthouse's score for them counts. */
  found: boolean;
};

/** Pages that no sitemap lists, and that visitors meet all the same. */
const unlisted = [
  { path: "/404.html", file: "404.html" },
  { path: "/style/", file: "style/index.html" },
];

/** Every page of the sitemap in the order of their addresses, then those that it leaves out. */
export function measuredPages(folder: string): MeasuredPage[] {
  const [home, ...others] = sitemap(folder);
  const listed = [home, ...others.sort()].map((address) => ({
    path: `/${address.slice(home.length)}`,
    found: true,
  }));
  const rest = unlisted.filter(({ file }) => existsSync(join(folder, file)));
  return [...listed, ...rest.map(({ path }) => ({ path, found: false }))];
}
