// A page's Markdown as this room's tests give it to the dialect, with this room's own walk and none of others.
import type { PageData } from "@11ty/eleventy";
import { headingIds } from "../../src/markdown/heading-ids.ts";
import type { Walk } from "../../src/markdown/index.ts";
import { pageHtml } from "../../src/markdown/page-html.ts";

export const page: PageData = { inputPath: "./content/a-page.md", url: "/a-page/" };

/** The HTML of a text, without the line break at its end. */
export async function rendered(text: string): Promise<string> {
  const { html } = await pageHtml(text, page, [headingIds(new Set(["main"]))]);
  return html.trimEnd();
}

/** What is told of a text, in the order of the walks: the rule, and what of the text is marked. */
export async function told(text: string, walks: Walk[]): Promise<string[]> {
  const { findings } = await pageHtml(text, page, walks);
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}
