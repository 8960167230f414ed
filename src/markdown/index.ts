export { headingIds, headingOrder, reservedIds } from "./headings.ts";
export { htmlPolicy, inlineStyles } from "./html-policy.ts";
export { renderText } from "./render-text.ts";
export { missionParts } from "./sections.ts";
export { textReference } from "./text-reference.ts";
export type {
  Section,
  Text,
  TextContext,
  TextStep,
} from "./types.ts";
