import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { runScript } from "./script-run.ts";

const folder = "_includes/fonts";
const css = readFileSync("_includes/styles/fonts.css", "utf8");
const fonts = [
  { file: "ojuju-basic.woff2", characters: 58, most: 5300 },
  { file: "ojuju-latin.woff2", characters: 100, most: 9000 },
  { file: "ojuju-hausa.woff2", characters: 8, most: 2000 },
];

test("the files are what `npm run fonts` writes today", () => {
  const { root, stderr } = runScript("fonts");
  expect(stderr).toBe("");
  for (const { file } of fonts) {
    const isSame = readFileSync(join(root, folder, file)).equals(readFileSync(join(folder, file)));
    expect(isSame, "Run `npm run fonts` and commit what it writes.").toBe(true);
  }
});

test("each character is fetched with one file", () => {
  const all = fonts.flatMap(({ file }) => charactersOf(file));
  expect(new Set(all).size).toBe(all.length);
});

test.for(fonts)("$file has its characters and is small", async ({ file, characters, most }) => {
  const font = readFileSync(join(folder, file));
  // As many bytes as with no character, where the font lacks it.
  const bytesWith = async (text: string) =>
    (await subsetFont(font, text, { targetFormat: "truetype", keepFeatures: [] })).length;
  const empty = await bytesWith("");
  const found = [];
  for (const one of charactersOf(file)) if ((await bytesWith(one)) > empty) found.push(one);

  expect(found).toHaveLength(characters);
  expect(font.length).toBeLessThanOrEqual(most);
});

test("the licence is published beside the files", () => {
  const licence = createRequire(import.meta.url).resolve("@fontsource/ojuju/LICENSE");
  expect(readFileSync(join(folder, "OFL.txt"), "utf8")).toBe(readFileSync(licence, "utf8"));
});

/** By the style sheet: `unicode-range: U+198-199, U+253;` → ["Ƙ", "ƙ", "ɓ"] */
function charactersOf(file: string): string[] {
  const [, ranges = ""] = new RegExp(`${file}[^}]*unicode-range:([^;]+);`).exec(css) ?? [];
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
