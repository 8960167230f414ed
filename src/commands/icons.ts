// `npm run icons`: writes the touch icon to `_includes/brand/`, anew from the house mark beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { touchIcon } from "./touch-icon.ts";

const folder = "_includes/brand";

const bytes = await touchIcon(readFileSync(`${folder}/icon.svg`));
writeFileSync(`${folder}/apple-touch-icon.png`, bytes);
console.log(`${folder}/apple-touch-icon.png: ${bytes.length} bytes`);
