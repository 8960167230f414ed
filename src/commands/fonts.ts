// `npm run fonts`: writes the typeface and its licence to `_includes/fonts/`, anew from its package.
import { writeFileSync } from "node:fs";
import { typefaceLicence, typefacePart, typefaceParts } from "./typeface.ts";

const folder = "_includes/fonts";

for (const part of typefaceParts) {
  const bytes = await typefacePart(part);
  writeFileSync(`${folder}/${part.file}`, bytes);
  console.log(
    `${folder}/${part.file}: ${part.characters.length} characters, ${bytes.length} bytes`,
  );
}
writeFileSync(`${folder}/OFL.txt`, typefaceLicence());
console.log(`${folder}/OFL.txt: the licence of both`);
