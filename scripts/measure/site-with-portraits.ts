// The site as it is with a photo of every leader, for machines that can't fetch them; asked by
// `npm run measure -- --portraits` and by the browser tests.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLeaders } from "../../src/content/index.ts";
import { built, ourSite } from "../bench/bench-site.ts";
import { madePortrait } from "./made-portrait.ts";

/** Builds a copy of the project with made photos in `root`. @returns its `_site` */
export async function siteWithPortraits(root: string): Promise<string> {
  const site = ourSite(root);
  await writePortraits(root);
  await built(site);
  return join(root, "_site");
}

/** Puts a made photo where `npm run photos` puts the fetched ones, for every leader. */
export async function writePortraits(root: string): Promise<void> {
  const fetched = join(root, "content/images/github");
  mkdirSync(fetched, { recursive: true });
  for (const [index, { github }] of readLeaders(root).entries()) {
    writeFileSync(join(fetched, `${github.toLowerCase()}.jpg`), await madePortrait(index));
  }
}
