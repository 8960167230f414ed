// A page's Markdown as this room's tests give it to the dialect, with no walks of other rooms.
import type { PageData } from "@11ty/eleventy";
import { pageHtml } from "../../src/markdown/page-html.ts";

export const page: PageData = {
  inputPath: "./content/a-page.md",
  url: "/a-page/",
  outputPath: "_site/a-page/index.html",
};

/** The HTML of a text, without the line break at its end. */
export async function rendered(text: string): Promise<string> {
  return (await pageHtml(text, page, [])).trimEnd();
}
