// `npm run fonts`: writes the typeface and its licence into `_includes/`, anew from its package.
import { writeFileSync } from "node:fs";
import { typefaceLicence, typefacePart, typefaceParts } from "./typeface.ts";

const folder = "_includes";

for (const part of typefaceParts) {
  const bytes = await typefacePart(part);
  writeFileSync(`${folder}/${part.file}`, bytes);
  console.log(
    `${folder}/${part.file}: ${part.characters.length} characters, ${bytes.length} bytes`,
  );
}
writeFileSync(`${folder}/fonts/OFL.txt`, typefaceLicence());
console.log(`${folder}/fonts/OFL.txt: the licence of all`);
