// `npm run measure`: what a visitor gets with each page of `_site`, and whether it is as good as it
// should be. Ends with 0 where every goal is reached, with 1 where one isn't or what is asked for isn't there.
//
//     npm run measure -- --page /mission/ --json measured.json --shots shots --portraits
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitStatus } from "../src/cli/exit-status.ts";
import { misses } from "./measure/goals.ts";
import { type Lab, openLab } from "./measure/lab.ts";
import { limits } from "./measure/limits.ts";
import { measureOptions } from "./measure/measure-options.ts";
import { addressOf, measureSite } from "./measure/measure-site.ts";
import { measureTable } from "./measure/measure-table.ts";
import { type MeasuredPage, measuredPages } from "./measure/measured-pages.ts";
import { shots } from "./measure/shots.ts";
import { siteWithPortraits } from "./measure/site-with-portraits.ts";

const root = process.cwd();
const options = measureOptions(process.argv.slice(2));
const scratch = mkdtempSync(join(realpathSync(tmpdir()), "measure-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

await exitStatus(async () => {
  const site = options.portraits
    ? await siteWithPortraits(join(scratch, "site"))
    : join(root, "_site");
  if (!existsSync(join(site, "sitemap.xml")))
    return refused("There is no _site/ yet: npm run build");
  const there = measuredPages(site);
  const pages = there.filter(({ path }) => path === (options.page ?? path));
  if (pages.length === 0) return refused(`There is no page ${options.page}; ${named(there)}`);
  const lab = await openLab(site, join(scratch, "bare"));
  try {
    return await measure(lab, pages);
  } finally {
    await lab.close();
  }
});

/** @returns whether every page reaches every goal */
async function measure(lab: Lab, pages: MeasuredPage[]): Promise<boolean> {
  const tell = (what: string) => console.error(what);
  if (options.shots) await photograph(lab, pages, options.shots);
  const found = await measureSite(lab, { pages, limits: limits(root), tell });
  console.log(measureTable(found.pages, found.bare));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(found, null, 2)}\n`);
  const missed = found.pages.flatMap(misses);
  console.log(missed.length > 0 ? missed.join("\n") : "Every goal is reached.");
  return missed.length === 0;
}

async function photograph(lab: Lab, pages: MeasuredPage[], folder: string): Promise<void> {
  for (const page of pages) {
    console.error(`Photographing ${page.path} …`);
    await shots(lab.browser, addressOf(lab, page), folder, page.path);
  }
}

function named(pages: MeasuredPage[]): string {
  return `there are ${pages.map(({ path }) => path).join(" ")}`;
}

function refused(message: string): false {
  console.error(message);
  return false;
}
