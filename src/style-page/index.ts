// The page that shows the site's own parts: every token, every component, in every state.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { forcedStates } from "./forced-states.ts";
import { readTokens, tokenRules } from "./tokens.ts";

const template = "pages/style.njk";
const permalink = "/style/";

/**
 * Adds `/style/`, outside every collection. Its template stands in `_includes/pages`, since `content/`
 * holds no templates; the data `tokens` is for it alone.
 * @param options.includes the folder of the templates
 */
export default function stylePage(eleventy: UserConfig, options: { includes: string }): void {
  const read = (file: string) => readFileSync(join(options.includes, file), "utf8");
  const tokens = readTokens(read("styles/tokens.css"));
  eleventy.addTemplate(template, read(template), {
    permalink,
    eleventyExcludeFromCollections: true,
    tokens,
  });
  eleventy.addTransform("style-page", function (html) {
    if (this.page.url !== permalink) return html;
    const sheets = globSync("{styles,components/*}/*.css", { cwd: options.includes }).sort();
    const rules = tokenRules(tokens) + forcedStates(sheets.map(read));
    return html.replace("</style>", () => `${rules}  </style>`);
  });
}
