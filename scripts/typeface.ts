// Ojuju 800, cut down to the letters that headings need; asked by `npm run fonts` and its test.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,-.?’";
const figures = "0123456789";
const signs = "!\"#$%&'()*+/:;<=>@[\\]^_`{|}~";
const accented = "áàâãçéèêëíîïñóôõúùûüæœ";
const punctuation = "¿¡«»‘“”–—…·ªº©€\u00a0";

/** Kerning, and what puts a mark on its letter; not the alternates, fractions and small figures. */
const features = ["kern", "ccmp", "locl", "mark"];

/**
 * The three files, from `_includes/` on. The letters are set into every page that has the room, so that its
 * headings have their face with the first round trip: kerning them would take another 2 kB there. What
 * Spanish, French, Portuguese and Swahili add stands in the second, what Hausa adds in the third;
 * `unicode-range` fetches those only where they occur.
 * `source` is the npm package's own file, itself a part of the face.
 */
export const typefaceParts = [
  {
    file: "fonts/ojuju-basic.woff2",
    source: "ojuju-latin-800-normal.woff2",
    characters: letters,
    keepFeatures: [],
  },
  {
    file: "fonts/ojuju-latin.woff2",
    source: "ojuju-latin-800-normal.woff2",
    characters: `${figures}${signs}${accented}${accented.toUpperCase()}ÿʼ${punctuation}`,
    keepFeatures: features,
  },
  {
    file: "fonts/ojuju-hausa.woff2",
    source: "ojuju-latin-ext-800-normal.woff2",
    characters: "ɓɗƙƴƁƊƘƳ",
    keepFeatures: features,
  },
];

/** One part of the face as a WOFF2 file: the same bytes for the same packages. */
export function typefacePart(part: (typeof typefaceParts)[number]) {
  const { source, characters, keepFeatures } = part;
  const font = readFileSync(resolve(`@fontsource/ojuju/files/${source}`));
  return subsetFont(font, characters, { targetFormat: "woff2", keepFeatures, noHinting: true });
}

/** The face's licence, which has to lie beside its files. */
export function typefaceLicence(): string {
  return readFileSync(resolve("@fontsource/ojuju/LICENSE"), "utf8");
}
