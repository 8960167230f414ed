// The four parts of the mission, taken from the Mission page for the pages that lead to them; a filter.
import type { CollectionItem } from "@11ty/eleventy";
import { type Section, sections } from "./sections.ts";

export interface MissionPart {
  /** What the part's heading says, in plain text. */
  name: string;
  /** The short sentence of the front matter's `parts`. */
  sentence: string;
  /** Where the part stands: `/mission/#own`. */
  url: string;
}

/** What finds a page by its layout and language: the collection `pages`. */
export interface PagesByLayout {
  withLayout(layout: string, lang: string): CollectionItem | undefined;
}

/**
 * The headings of the Mission page in `lang`, each with its short sentence; an empty list where the
 * language has no such page. Its Markdown must be rendered already, as it is for every layout.
 */
export function missionParts(pages: PagesByLayout, lang: string): MissionPart[] {
  const page = pages.withLayout("mission", lang);
  if (!page) return [];
  const sentences = page.data.parts as string[];
  return partsOf(page.templateContent).map(({ id, text }, index) => ({
    name: text,
    sentence: sentences[index] ?? "",
    url: `${page.url}#${id}`,
  }));
}

/** The sections of the Mission page that are parts of the mission: those with a heading. */
export function partsOf(html: string): Section[] {
  return sections(html).filter(({ name }) => name);
}
