import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { runCommand } from "../src/cli/command.ts";

const { resolve } = createRequire(import.meta.url);
const folder = "_includes/fonts";

const accented = "áàâãçéèêëíîïñóôõúùûüæœ";
/** Kerning, and what puts a mark on its letter; not the alternates, fractions and small figures. */
const features = ["kern", "ccmp", "locl", "mark"];

/**
 * Ojuju 800, cut down to what headings need. The first file is set into every page that has the room, so
 * that headings have their face with the first round trip: kerning would take another 2 kB there. What
 * Spanish, French, Portuguese and Swahili add stands in the second, what Hausa adds in the third;
 * `unicode-range` has those fetched only where they occur. `source` is the npm package's own file.
 */
const parts = [
  {
    file: "ojuju-basic.woff2",
    source: "ojuju-latin-800-normal.woff2",
    characters: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,-.?’",
    keepFeatures: [],
  },
  {
    file: "ojuju-latin.woff2",
    source: "ojuju-latin-800-normal.woff2",
    characters: `0123456789!"#$%&'()*+/:;<=>@[\\]^_\`{|}~${accented}${accented.toUpperCase()}ÿʼ¿¡«»‘“”–—…·ªº©€\u00a0`,
    keepFeatures: features,
  },
  {
    file: "ojuju-hausa.woff2",
    source: "ojuju-latin-ext-800-normal.woff2",
    characters: "ɓɗƙƴƁƊƘƳ",
    keepFeatures: features,
  },
];

const command = {
  name: "fonts",
  summary: `Writes the web font and its licence into ${folder}/, anew from its package.`,
};

await runCommand(command, async () => {
  for (const { file, source, characters, keepFeatures } of parts) {
    const options = { targetFormat: "woff2", keepFeatures, noHinting: true } as const;
    const font = readFileSync(resolve(`@fontsource/ojuju/files/${source}`));
    const bytes = await subsetFont(font, characters, options);
    writeFileSync(`${folder}/${file}`, bytes);
    console.log(`${folder}/${file}: ${characters.length} characters, ${bytes.length} bytes`);
  }
  writeFileSync(`${folder}/OFL.txt`, readFileSync(resolve("@fontsource/ojuju/LICENSE")));
  console.log(`${folder}/OFL.txt: the licence of all`);
  return true;
});
