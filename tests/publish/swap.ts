// A build without the site's making: `node swap.ts <root> [<text>]` opens the output and, with a
// text, publishes a site of two pages that say it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openOutput } from "../../src/build/output.ts";

const [root = "", text] = process.argv.slice(2);

const output = await openOutput(root);
if (text) {
  for (const page of ["index.html", "last.html"]) writeFileSync(join(output.folder, page), text);
  await output.publish();
}
await output.discard();
