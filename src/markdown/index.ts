// Markdown: what authors write, to HTML. The config asks for the plugin, templates for its filters.
import type { PageData, UserConfig } from "@11ty/eleventy";
import { type FrameData, frameIds } from "./frame-ids.ts";
import { headingIds } from "./heading-ids.ts";
import { inline } from "./inline.ts";
import { missionParts, type PagesByLayout } from "./mission-parts.ts";
import { pageHtml } from "./page-html.ts";
import { sections } from "./sections.ts";
import type { Walk } from "./walk.ts";

export type { Walk } from "./walk.ts";

/** What of a page's data Eleventy hands over that this room looks at. */
type RenderedPage = { page: PageData } & FrameData;

/**
 * Renders pages with this room's dialect of Markdown; adds the filters `inline`,
 * `missionParts` and `sections`.
 *
 * @param options.walks what looks at each page's tree before it is written, in order
 */
export default function markdown(
  eleventy: UserConfig,
  { root, walks }: { root: string; walks: Walk[] },
): void {
  // An object of our own: of a markdown-it Eleventy would switch indented code blocks off.
  eleventy.setLibrary("md", {
    render: (text, data: RenderedPage) =>
      pageHtml(text, data.page, [headingIds(frameIds(data), root), ...walks]),
  });
  eleventy.addFilter("inline", inline);
  eleventy.addFilter("missionParts", (pages: PagesByLayout, lang: string) =>
    missionParts(pages, lang, root),
  );
  eleventy.addFilter("sections", sections);
}
