// The site's table of contents: which room does what, in order. Run by `npm run build` and `npm start`.
import type { UserConfig } from "@11ty/eleventy";
import finished from "./src/checks/built-site/index.ts";
import checks from "./src/checks/index.ts";
import schema, { siteAddress } from "./src/content/index.ts";
import pictures, { openGallery } from "./src/images/index.ts";
import markdown from "./src/markdown/index.ts";
import page, { indexPages, WrittenStyles } from "./src/site/index.ts";
import languages from "./src/site/languages/index.ts";
import head from "./src/site/seo/index.ts";
import stylePages from "./src/styleguide/index.ts";

export default function site(eleventy: UserConfig) {
  const root = process.cwd();
  const includes = "_includes";
  const address = siteAddress(root);
  const prefix = address.pathname;
  const pages = indexPages(eleventy);
  const written = new WrittenStyles();
  const gallery = openGallery(eleventy, { root, prefix });

  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, dev: true });
  eleventy.addPlugin(schema, { root });
  eleventy.addPlugin(markdown);
  eleventy.addPlugin(checks, { root, prefix, pages, gallery, written });
  eleventy.addPlugin(languages);
  eleventy.addPlugin(pictures, { gallery });
  eleventy.addPlugin(head, { address, includes });
  eleventy.addPlugin(stylePages, { includes });
  // Its last step makes bytes of each page.
  eleventy.addPlugin(page, { root, address, includes, pages, written });
  // Judges them when all the rooms above have done and told everything: one after the other.
  eleventy.setEventEmitterMode("sequential");
  eleventy.addPlugin(finished, { root, address, pages });

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
