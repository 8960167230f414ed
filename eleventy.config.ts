// The site's table of contents: which room does what, in order. Run by `npm run build` and `npm start`.
import type { UserConfig } from "@11ty/eleventy";
import checks from "./src/checks/index.ts";
import head from "./src/head/index.ts";
import languages from "./src/languages/index.ts";
import markdown from "./src/markdown/index.ts";
import page, { indexPages } from "./src/page/index.ts";
import pictures, { openGallery } from "./src/pictures/index.ts";
import schema, { siteAddress } from "./src/schema/index.ts";
import stylePage from "./src/style-page/index.ts";

export default function site(eleventy: UserConfig) {
  const root = process.cwd();
  const includes = "_includes";
  const address = siteAddress(root);
  const prefix = address.pathname;
  const pages = indexPages(eleventy);
  const gallery = openGallery(eleventy, { root, prefix });

  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, dev: true });
  eleventy.addPlugin(schema, { root });
  eleventy.addPlugin(markdown);
  eleventy.addPlugin(checks, { root, prefix, pages, gallery });
  eleventy.addPlugin(languages);
  eleventy.addPlugin(pictures, { gallery });
  eleventy.addPlugin(head, { includes });
  eleventy.addPlugin(stylePage, { includes });
  // Its last step makes bytes of each page.
  eleventy.addPlugin(page, { address, includes });

  return {
    dir: {
      input: "content",
      includes: "../_includes",
      layouts: "../_includes/layouts",
      data: "../_data",
    },
    templateFormats: ["md", "njk"],
    markdownTemplateEngine: false,
  };
}
