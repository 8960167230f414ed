// A project so small that each of its pages is one file in `_site`, for tests of what surrounds a build.
import { join } from "node:path";
import type { Files } from "./project.ts";

const diagnostics = join(import.meta.dirname, "../../src/diagnostics/index.ts");

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

/** Two pages, Home and About, and nobody whose picture is to be fetched; `more` is run by the configuration, which knows `DiagnosticsError`. */
export function smallProject(more = ""): Files {
  return {
    content: null,
    "content/index.md": `${page("Home")}\n[About](about.md)\n`,
    "content/about.md": page("About"),
    "_data/leadership.yaml": "[]\n",
    "_data/navigation.yaml": "[]\n",
    _includes: null,
    "_includes/layouts/default.njk": "<html lang=en>{{ content | safe }}",
    "eleventy.config.ts": `
      import { DiagnosticsError } from "${diagnostics}";
      export default function (eleventy) {
        ${more}
        return {
          dir: { input: "content", layouts: "../_includes/layouts", data: "../_data" },
          markdownTemplateEngine: false,
        };
      }`,
  };
}
