// Markdown: what authors write, to HTML. The config asks for the plugin, templates for its filters.
import type { UserConfig } from "@11ty/eleventy";
import { inline } from "./inline.ts";
import { missionParts } from "./mission-parts.ts";
import { pageHtml } from "./page-html.ts";
import { plain } from "./plain.ts";
import { sections } from "./sections.ts";
import type { Walk } from "./walk.ts";

export type { MissionPart } from "./mission-parts.ts";
export type { Section } from "./sections.ts";
export type { Walk } from "./walk.ts";

/**
 * Renders pages with this room's dialect of Markdown; adds the filters `inline`,
 * `missionParts`, `plain` and `sections`.
 *
 * @param walks what looks at each page's tree before it is written, in order
 */
export default function markdown(eleventy: UserConfig, { walks }: { walks: Walk[] }): void {
  // An object of our own: of a markdown-it Eleventy would switch indented code blocks off.
  eleventy.setLibrary("md", { render: (text, { page }) => pageHtml(text, page, walks) });
  eleventy.addFilter("inline", inline);
  eleventy.addFilter("missionParts", missionParts);
  eleventy.addFilter("plain", plain);
  eleventy.addFilter("sections", sections);
}
