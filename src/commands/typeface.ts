// Ojuju 800, cut down to the letters that headings need; asked by `npm run fonts` and its test.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const accented = "áàâãçéèêëíîïñóôõúùûüæœ";
const punctuation = "¿¡«»‘’“”–—…·ªº©€\u00a0";

/**
 * The two files: English, Spanish, French, Portuguese and Swahili in the first, which every page
 * loads; what Hausa adds in the second, which `unicode-range` fetches only where it occurs.
 * `source` is the npm package's own file, itself a part of the face.
 */
export const typefaceParts = [
  {
    file: "ojuju-latin.woff2",
    source: "ojuju-latin-800-normal.woff2",
    characters: `${ascii}${accented}${accented.toUpperCase()}ÿʼ${punctuation}`,
  },
  {
    file: "ojuju-hausa.woff2",
    source: "ojuju-latin-ext-800-normal.woff2",
    characters: "ɓɗƙƴƁƊƘƳ",
  },
];

/** Kerning, and what puts a mark on its letter; not the alternates, fractions and small figures. */
const keepFeatures = ["kern", "ccmp", "locl", "mark"];

/** One part of the face as a WOFF2 file: the same bytes for the same packages. */
export function typefacePart({ source, characters }: (typeof typefaceParts)[number]) {
  const font = readFileSync(resolve(`@fontsource/ojuju/files/${source}`));
  return subsetFont(font, characters, { targetFormat: "woff2", keepFeatures, noHinting: true });
}

/** The face's licence, which has to lie beside its files. */
export function typefaceLicence(): string {
  return readFileSync(resolve("@fontsource/ojuju/LICENSE"), "utf8");
}
