// Whether the Mission page has one sentence for each of its parts; asked when its text is judged.
import type { Finding } from "../diagnostics/index.ts";
import { partsOf } from "./mission-parts.ts";

/** The beams of the house, which the look has four colours and places for. */
const BEAMS = 4;

/** What is wrong with `parts`, and the keys that lead to it. */
export type PartsFinding = { path: (string | number)[]; finding: Finding };

/**
 * @param html of the page's own text
 * @param sentences the front matter's `parts`
 */
export function unevenParts(html: string, sentences: unknown[]): PartsFinding[] {
  const headings = partsOf(html).length;
  if (headings !== sentences.length) {
    return [{ path: ["parts"], finding: uneven(headings, sentences.length) }];
  }
  return headings > BEAMS ? [{ path: ["parts", BEAMS], finding: tooMany(headings) }] : [];
}

function uneven(headings: number, sentences: number): Finding {
  return {
    rule: "mission-parts",
    message: `the page has ${headings} ## headings, and parts has ${sentences} sentences`,
    hint: "write one short sentence for each heading, in the same order",
  };
}

function tooMany(parts: number): Finding {
  return {
    rule: "mission-parts",
    message: `the house has four beams, one for each part of the mission, and here are ${parts} parts`,
    hint: "say it in four: four ## headings, and a sentence in parts for each",
  };
}
