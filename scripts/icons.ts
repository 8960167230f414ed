// `npm run icons`: writes the icons anew from the house mark, `_includes/brand/icon.svg`.
import { readFileSync, writeFileSync } from "node:fs";
import { exitStatus } from "../src/cli/exit-status.ts";
import { favicon } from "./favicon.ts";
import { touchIcon } from "./touch-icon.ts";

await exitStatus(async () => {
  const drawing = readFileSync("_includes/brand/icon.svg");
  const icons = {
    "_includes/brand/apple-touch-icon.png": await touchIcon(drawing),
    "_includes/feeds/favicon.ico": await favicon(drawing),
  };
  for (const [file, bytes] of Object.entries(icons)) {
    writeFileSync(file, bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
  return true;
});
