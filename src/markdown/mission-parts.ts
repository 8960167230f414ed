// The four parts of the mission, taken from the Mission page for the pages that lead to them; a filter.
import type { CollectionItem } from "@11ty/eleventy";
import { type Problem, ProblemsFound } from "../problems/index.ts";
import { fileOf, problemIn } from "../schema/index.ts";
import { sections } from "./sections.ts";

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

/** The beams of the house, which the look has four colours and places for. */
const BEAMS = 4;

/**
 * The headings of the Mission page in `lang`, each with its short sentence; an empty list where the
 * language has no such page. Its Markdown must be rendered already, as it is for every layout.
 * @throws ProblemsFound when there is not one sentence for each heading, or a part too many
 */
export function missionParts(pages: PagesByLayout, lang: string, root: string): MissionPart[] {
  const page = pages.withLayout("mission", lang);
  if (!page) return [];
  const parts = sections(page.templateContent).filter(({ name }) => name);
  const sentences = page.data.parts as string[];
  if (parts.length !== sentences.length) {
    throw new ProblemsFound([uneven(page, parts.length, sentences.length, root)]);
  }
  if (parts.length > BEAMS) throw new ProblemsFound([tooMany(page, parts.length, root)]);
  return parts.map(({ id, text }, index) => ({
    name: text,
    sentence: sentences[index] ?? "",
    url: `${page.url}#${id}`,
  }));
}

function uneven(page: CollectionItem, headings: number, sentences: number, root: string): Problem {
  return problemIn(root, fileOf(page), ["parts"], {
    rule: "uneven-parts",
    message: `the page has ${headings} ## headings, and parts has ${sentences} sentences`,
    hint: "write one short sentence for each heading, in the same order",
  });
}

function tooMany(page: CollectionItem, parts: number, root: string): Problem {
  return problemIn(root, fileOf(page), ["parts", BEAMS], {
    rule: "too-many-parts",
    message: `the house has four beams, one for each part of the mission, and here are ${parts} parts`,
    hint: "say it in four: four ## headings, and a sentence in parts for each",
  });
}
