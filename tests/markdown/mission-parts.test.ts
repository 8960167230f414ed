// The filter `missionParts`: the Mission page's headings with their sentences, or what is wrong with them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CollectionItem } from "@11ty/eleventy";
import { expect, onTestFinished, test } from "vitest";
import { missionParts } from "../../src/markdown/mission-parts.ts";
import { rendered } from "./rendered.ts";

const PARTS = ["Own *it*[^1]", "Get < paid {: #bag}", "Reach", "Home"];

test("each part has its name as plain text, its sentence and its address", async () => {
  const pages = await pagesWith(PARTS, ["One.", "Two.", "Three.", "Four."]);

  expect(missionParts(pages, "en", "")).toEqual([
    { name: "Own it", sentence: "One.", url: "/mission/#own-it" },
    { name: "Get < paid", sentence: "Two.", url: "/mission/#bag" },
    { name: "Reach", sentence: "Three.", url: "/mission/#reach" },
    { name: "Home", sentence: "Four.", url: "/mission/#home" },
  ]);
});

test("a language without a Mission page has no parts", async () => {
  expect(missionParts(await pagesWith(PARTS, []), "es", "")).toEqual([]);
});

test.for([
  {
    what: "a sentence too few",
    headings: PARTS,
    sentences: ["One.", "Two.", "Three."],
    told: { rule: "uneven-parts", line: 3, message: /4 ## headings.* 3 sentences/ },
  },
  {
    what: "a sentence too many",
    headings: ["Own it"],
    sentences: ["One.", "Two."],
    told: { rule: "uneven-parts", line: 3, message: /1 ## headings.* 2 sentences/ },
  },
  {
    what: "a fifth part",
    headings: [...PARTS, "Rest"],
    sentences: ["One.", "Two.", "Three.", "Four.", "Five."],
    told: { rule: "too-many-parts", line: 7, message: /^the house has four beams/ },
  },
])("$what is a Problem of the Mission page", async ({ headings, sentences, told }) => {
  const root = missionFolder(sentences);
  const pages = await pagesWith(headings, sentences);

  expect(() => missionParts(pages, "en", root)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          ...told,
          file: "content/mission.md",
          message: expect.stringMatching(told.message),
        }),
      ],
    }),
  );
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

function missionFolder(sentences: string[]): string {
  const root = mkdtempSync(join(tmpdir(), "mission-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "content"));
  const parts = sentences.map((sentence) => `  - ${sentence}\n`).join("");
  writeFileSync(join(root, "content/mission.md"), `---\nparts:\n${parts}---\n`);
  return root;
}
