// A page's Markdown as this room's tests give it to the dialect, with this room's own walk and none of others.
import type { PageData } from "@11ty/eleventy";
import { frameIds } from "../../src/markdown/frame-ids.ts";
import { headingIds } from "../../src/markdown/heading-ids.ts";
import { pageHtml } from "../../src/markdown/page-html.ts";

export const page: PageData = {
  inputPath: "./content/a-page.md",
  url: "/a-page/",
  outputPath: "_site/a-page/index.html",
};

/** The HTML of a text, without the line break at its end. */
export async function rendered(text: string): Promise<string> {
  return (await pageHtml(text, page, [headingIds(frameIds({}), "")])).trimEnd();
}
