// What machines read of the site: the map of its pages, and the rules for robots.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";

const feeds = [
  { template: "sitemap.njk", permalink: "/sitemap.xml" },
  { template: "robots.njk", permalink: "/robots.txt" },
];

/**
 * Adds the feeds as pages of their own, outside every collection. Their templates stand in
 * `_includes/feeds`, since `content/` holds no templates.
 * @param options.includes the folder of the templates
 */
export default function head(eleventy: UserConfig, options: { includes: string }): void {
  for (const { template, permalink } of feeds) {
    const text = readFileSync(join(options.includes, "feeds", template), "utf8");
    eleventy.addTemplate(`feeds/${template}`, text, {
      permalink,
      eleventyExcludeFromCollections: true,
    });
  }
}
