// What a build does on the disk, without the site's making: `node swap.ts <root> [<text>]` restores
// and, with a text, publishes a site of two pages that say it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publish, restore, stage } from "../../src/build/site-folder.ts";

const [root = "", text] = process.argv.slice(2);

await restore(root);
if (text) {
  const staged = await stage(root);
  for (const page of ["index.html", "last.html"]) writeFileSync(join(staged, page), text);
  await publish(staged, root);
}
