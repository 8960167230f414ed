// Markdown: what authors write, to HTML. The check of texts asks for its parts, templates for its filters.
import type { UserConfig } from "@11ty/eleventy";
import { inlineText } from "./inline.ts";
import { missionParts } from "./mission-parts.ts";
import { sections } from "./sections.ts";

export { frameIds } from "./frame-ids.ts";
export { headingIds } from "./heading-ids.ts";
export { headingLevels } from "./heading-levels.ts";
export { findingsInLine, inline, inlineText, type LineWalk, withoutPictures } from "./inline.ts";
export { lostNames, namingAttributes } from "./lost-names.ts";
export { findingsOf, pageHtml } from "./page-html.ts";
export type { PlacedFinding } from "./placed-findings.ts";
export { shownAsWritten } from "./shown-as-written.ts";
export { textReference } from "./text-reference.ts";
export { unevenParts } from "./uneven-parts.ts";
export type { Walk } from "./walk.ts";

/** Adds the filters `missionParts`, `sections` and `inlineText`. */
export default function markdown(eleventy: UserConfig): void {
  eleventy.addFilter("missionParts", missionParts);
  eleventy.addFilter("sections", sections);
  eleventy.addFilter("inlineText", inlineText);
}
