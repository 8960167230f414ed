// What machines read of the site: its graph in each page, the map of its pages, the rules for robots, and
// the icon that they ask for unasked.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { locale } from "./locale.ts";
import { pageGraphs } from "./page-graph.ts";

const feeds = [
  { template: "sitemap.njk", permalink: "/sitemap.xml" },
  { template: "robots.njk", permalink: "/robots.txt" },
];

/** Named by no page: a browser asks for it beside what is none, such as the sitemap, or knows no SVG. */
const icon = "favicon.ico";

/**
 * Adds the filters `pageGraph` and `locale`, the feeds as pages of their own, outside every collection,
 * and `/favicon.ico`. They stand in `_includes/feeds`, since `content/` holds no templates.
 * @param options.address the site's whole address
 * @param options.includes the folder of the templates
 */
export default function head(
  eleventy: UserConfig,
  options: { address: URL; includes: string },
): void {
  eleventy.addFilter("pageGraph", pageGraphs(options.address));
  eleventy.addFilter("locale", locale);
  for (const { template, permalink } of feeds) {
    const text = readFileSync(join(options.includes, "feeds", template), "utf8");
    eleventy.addTemplate(`feeds/${template}`, text, {
      permalink,
      eleventyExcludeFromCollections: true,
    });
  }
  eleventy.on("eleventy.before", ({ directories }) => {
    cpSync(join(options.includes, "feeds", icon), join(directories.output, icon));
  });
}
