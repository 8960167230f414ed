// The filter `missionParts`: the Mission page's headings with their sentences.
import type { CollectionItem } from "@11ty/eleventy";
import { expect, test } from "vitest";
import { missionParts } from "../../src/markdown/mission-parts.ts";
import { rendered } from "./rendered.ts";

const PARTS = ["Own *it*[^1]", "Get < paid {: #bag}", "Reach", "Home"];

test("each part has its name as plain text, its sentence and its address", async () => {
  const pages = await pagesWith(PARTS, ["One.", "Two.", "Three.", "Four."]);

  expect(missionParts(pages, "en")).toEqual([
    { name: "Own it", sentence: "One.", url: "/mission/#own-it" },
    { name: "Get < paid", sentence: "Two.", url: "/mission/#bag" },
    { name: "Reach", sentence: "Three.", url: "/mission/#reach" },
    { name: "Home", sentence: "Four.", url: "/mission/#home" },
  ]);
});

test("a language without a Mission page has no parts", async () => {
  expect(missionParts(await pagesWith(PARTS, []), "es")).toEqual([]);
});

/** The index of a site whose one page is the Mission page, in English. */
async function pagesWith(headings: string[], sentences: string[]) {
  const text = headings.map((heading) => `## ${heading}\n\nText.\n`).join("\n");
  const mission = {
    url: "/mission/",
    inputPath: "./content/mission.md",
    data: { parts: sentences },
    templateContent: await rendered(`Before.\n\n${text}\n[^1]: A note.`),
  } satisfies CollectionItem;
  return {
    withLayout: (layout: string, lang: string) =>
      layout === "mission" && lang === "en" ? mission : undefined,
  };
}
