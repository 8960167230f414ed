// How Eleventy lays out the site. What is done before and after stands in `src/build/pipeline.ts`.
import type { UserConfig } from "@11ty/eleventy";
import {
  contentPages,
  filters,
  siteOf,
  staticFiles,
  templateData,
  templatePages,
  withTemplates,
} from "./src/build/index.ts";

export default function configure(eleventy: UserConfig) {
  const site = withTemplates(siteOf(eleventy));
  // https://mozilla.github.io/nunjucks/api.html#configure; `dev` keeps the cause of a filter's error.
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, dev: true });
  eleventy.addPlugin(contentPages, site);
  eleventy.addPlugin(templateData, site);
  eleventy.addPlugin(filters, site);
  eleventy.addPlugin(templatePages, site);
  eleventy.addPlugin(staticFiles, site);
  return {
    dir: {
      input: "content",
      includes: "../_includes",
      layouts: "../_includes/layouts",
      // Read by us: Eleventy would run JavaScript that lies there.
      data: "../_includes/no-data",
    },
    templateFormats: ["md", "njk"],
    // A template engine over Markdown would run code for anyone whose text is built.
    markdownTemplateEngine: false,
  };
}
