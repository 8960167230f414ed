// The pages that show the site's own parts: every token, every component, in every state.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { forcedStates } from "./forced-states.ts";
import { pagesFrom } from "./pages-from.ts";
import { readTokens, tokenRules } from "./tokens.ts";

/**
 * Adds a page for each template in `_includes/pages/style/`, `/style/` and those below it, outside of every
 * collection. They stand there since `content/` holds no templates. The data `tokens` and `stylePages`,
 * which leads from one to another, are for them alone.
 * @param options.includes the folder of the templates
 */
export default function stylePages(eleventy: UserConfig, options: { includes: string }): void {
  const found = (pattern: string) => globSync(pattern, { cwd: options.includes }).sort();
  const read = (file: string) => readFileSync(join(options.includes, file), "utf8");
  const sheets = found("{styles,components/*}/*.css").map(read);
  const tokens = readTokens(read("styles/tokens.css"));
  const pages = pagesFrom(found("pages/style/*.njk"));
  for (const { file, url, label } of pages) {
    eleventy.addTemplate(file, read(file), {
      ...{ permalink: url, title: label, lang: "en", noindex: true },
      ...{ eleventyExcludeFromCollections: true, stylePages: pages, tokens },
    });
  }
  eleventy.addTransform("style-page", function (html) {
    if (!pages.some(({ url }) => url === this.page.url)) return html;
    const rules = tokenRules(tokens, html) + forcedStates(sheets, html);
    return html.replace("</style>", () => `${rules}  </style>`);
  });
}
