// A project so small that each of its pages is one file in `_site`, for tests of what surrounds a build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./project.ts";

const here = join(import.meta.dirname, "../..");

/** The text of a page; without a title it is one that can't be published. */
export function page(title: string, layout = "default"): string {
  const named = title === "" ? "" : `title: ${title}\n`;
  return `---\nlayout: ${layout}\nlang: en\n${named}description: What it is.\n---\n${title}\n`;
}

/** What every site has beside its own pages, under `content/404.md`, where there is a layout for it. */
export const errorPage = page("Not found", "error").replace(
  "---\nNot",
  "permalink: /404.html\n---\nNot",
);

/**
 * Home, About and the page of an error, and nobody whose photo is to be fetched.
 * @param more run by the configuration
 */
export function smallProject(more = ""): Files {
  return {
    content: null,
    "content/index.md": `${page("Home")}\n[About](about.md)\n`,
    "content/about.md": page("About"),
    "content/404.md": errorPage,
    "_data/leadership.yaml": "[]\n",
    "_data/navigation.yaml": "[]\n",
    _includes: null,
    "_includes/budget.yaml": readFileSync(join(here, "_includes/budget.yaml")),
    "_includes/layouts/default.njk": "<html lang=en>{{ content | safe }}",
    "_includes/layouts/error.njk": "<html lang=en>{{ content | safe }}",
    "eleventy.config.ts": `
      import { contentPages, siteOf } from "${here}/src/build/index.ts";
      export default function (eleventy) {
        ${more}
        eleventy.addPlugin(contentPages, siteOf(eleventy));
        return {
          dir: { input: "content", layouts: "../_includes/layouts", data: "../_includes/no-data" },
          markdownTemplateEngine: false,
        };
      }`,
  };
}
