import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { typefaceLicence, typefacePart, typefaceParts } from "../../scripts/typeface.ts";

const folder = "_includes";

describe.each(typefaceParts)("$file", (part) => {
  const committed = readFileSync(`${folder}/${part.file}`);

  test("is what `npm run fonts` writes today", async () => {
    const written = await typefacePart(part);
    expect(written.equals(committed), "Run `npm run fonts` and commit what it writes.").toBe(true);
  });

  test("has every letter asked for", async () => {
    const empty = await only("");
    const missing = [];
    for (const letter of part.characters) {
      if ((await only(letter)) === empty) missing.push(letter);
    }
    expect(missing).toEqual([]);
  });

  /** How many bytes the face has with one letter: as many as with none, where it has no such letter. */
  async function only(letter: string) {
    return (await subsetFont(committed, letter, { targetFormat: "truetype", keepFeatures: [] }))
      .length;
  }
});

test.for([
  { file: "fonts/ojuju-basic.woff2", most: 5300 },
  { file: "fonts/ojuju-latin.woff2", most: 9000 },
  { file: "fonts/ojuju-hausa.woff2", most: 2000 },
])("$file has at most $most bytes", ({ file, most }) => {
  expect(readFileSync(`${folder}/${file}`).length).toBeLessThanOrEqual(most);
});

test.for(typefaceParts)(
  "the stylesheet has $file fetched for its own letters alone",
  ({ file }) => {
    const css = readFileSync("_includes/styles/fonts.css", "utf8");
    const [, ranges = ""] = new RegExp(`${file}[^}]*unicode-range:([^;]+);`).exec(css) ?? [];
    const named = new Set(lettersIn(ranges));
    const has = (part: { characters: string }) =>
      [...part.characters].filter((one) => named.has(one));
    for (const part of typefaceParts) {
      expect(has(part).join("")).toBe(part.file === file ? part.characters : "");
    }
  },
);

test("the licence is published beside the files", () => {
  expect(readFileSync(`${folder}/fonts/OFL.txt`, "utf8")).toBe(typefaceLicence());
});

/** "U+198-199, U+253" → ["Ƙ", "ƙ", "ɓ"] */
function lettersIn(ranges: string): string[] {
  return ranges.split(",").flatMap((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) =>
      String.fromCodePoint(first + index),
    );
  });
}
