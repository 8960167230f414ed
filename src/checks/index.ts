// What must hold of the pages' texts: judged while Eleventy renders them, or by themselves.
import type { PageData, TemplateContext, UserConfig } from "@11ty/eleventy";
import type { PageSource } from "../content/index.ts";
import { lonelyPages } from "./lonely-pages.ts";
import { SiteTexts, type SiteTextsOptions } from "./site-texts.ts";
import { unusedPictures } from "./unused-pictures.ts";

export { checkSite } from "./check-site.ts";
export { checkTexts } from "./check-texts.ts";

/**
 * Has Eleventy render pages with our dialect of Markdown, and adds the filter `inline` for a line of front
 * matter. What is wrong with the texts is told by the event `problems`, at the latest when all are written.
 */
export default function checks(eleventy: UserConfig, options: SiteTextsOptions): void {
  const texts = new SiteTexts(options);
  // An object of our own: of a markdown-it Eleventy would switch indented code blocks off.
  eleventy.setLibrary("md", {
    async render(body, data: { page: PageData } & PageSource["data"]) {
      const { html, diagnostics } = await texts.page({ page: data.page, data, body });
      if (diagnostics.length > 0) await eleventy.emit("diagnostics", diagnostics);
      return inOnePiece(html);
    },
  });
  eleventy.addFilter("inline", function (this: TemplateContext, text: string) {
    return texts.inline(text, this.page);
  });
  eleventy.on("eleventy.after", async () => {
    await eleventy.emit("diagnostics", [
      ...(await texts.lostPlaces()),
      ...lonelyPages(options.root, options.pages(), texts.unlinked()),
      ...unusedPictures(options.gallery),
    ]);
  });
}

// Eleventy keeps it until the build ends, and JavaScript the hundreds of pieces that it was put together from.
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
