// The four parts of the mission, taken from the Mission page for the home page; a filter.
import type { CollectionItem } from "@11ty/eleventy";
import { ProblemsFound } from "../problems/index.ts";
import { problemIn } from "../schema/index.ts";
import { sections } from "./sections.ts";

export interface MissionPart {
  id: string;
  /** The inner HTML of the part's heading. */
  name: string;
  /** The short sentence of the front matter's `parts`. */
  sentence: string;
  /** Where the part stands: `/mission/#own`. */
  url: string;
}

/**
 * The headings of the Mission page in `lang`, each with its short sentence; an empty list where the
 * language has no such page. Its Markdown must be rendered already, as it is for every layout.
 * @throws ProblemsFound when there is not one sentence for each heading
 */
export function missionParts(items: CollectionItem[], lang: string): MissionPart[] {
  const page = items.find(({ data }) => data.layout === "mission" && data.lang === lang);
  if (!page) return [];
  const parts = sections(page.templateContent).filter(({ name }) => name);
  const sentences = page.data.parts as string[];
  if (parts.length !== sentences.length) throw uneven(page, parts.length, sentences.length);
  return parts.map(({ id, name }, index) => ({
    ...{ id, name, sentence: sentences[index] ?? "" },
    url: `${page.url}#${id}`,
  }));
}

function uneven(page: CollectionItem, headings: number, sentences: number): ProblemsFound {
  const file = page.inputPath.replace(/^\.\//, "");
  const problem = problemIn(process.cwd(), file, ["parts"], {
    rule: "uneven-parts",
    message: `the page has ${headings} ## headings, and parts has ${sentences} sentences`,
    hint: "write one short sentence for each heading, in the same order",
  });
  return new ProblemsFound([problem]);
}
