import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { runCommand, UsageError } from "../src/cli/command.ts";
import { type SetText, withProgress } from "../src/cli/progress.ts";
import { build, ourSite } from "./bench/sites.ts";
import { startBrowser } from "./measure/browser.ts";
import { serve } from "./measure/github-pages.ts";
import { type Measured, measureTable, medianRun, misses } from "./measure/goals.ts";
import { categories, type LighthouseRun, lighthouseRun } from "./measure/lighthouse.ts";

import { writePortraits } from "./measure/made-portrait.ts";
import { type BuiltPage, builtPages, pageLimits, sitemap } from "./measure/pages.ts";
import { accessibility, photograph, visitOnScreens } from "./measure/visit.ts";

const command = {
  name: "measure",
  summary: "Measures what a visitor gets with each page of _site/, and says which goals it misses.",
  options: {
    page: { type: "string", value: "/mission/", summary: "Measures this page alone." },
    json: { type: "string", value: "measured.json", summary: "Writes all measures to a file." },
    shots: { type: "string", value: "shots", summary: "Photographs every page into a folder." },
    portraits: { type: "boolean", summary: "Measures a copy with a made photo of each leader." },
  },
} as const;

/** How often Lighthouse looks at each page; of an odd number, one is the median. */
const times = 3;

await runCommand(command, async ({ values, root }) => {
  const from = process.env.INIT_CWD ?? root;
  const folder = values.portraits ? await siteWithPortraits() : join(root, "_site");
  if (!existsSync(join(folder, "sitemap.xml")))
    throw new UsageError("There is no _site/ yet: npm run build");
  const all = builtPages(folder);
  const pages = all.filter(({ path }) => path === (values.page ?? path));
  const known = all.map(({ path }) => path).join(" ");
  if (pages.length === 0)
    throw new UsageError(`There is no page ${values.page}; there are ${known}`);
  const found = await withProgress("Starting a browser", (say) =>
    measure(folder, pages, { root, shots: values.shots && resolve(from, values.shots), say }),
  );
  console.log(measureTable(found.pages, found.bare));
  if (values.json) writeFileSync(resolve(from, values.json), `${JSON.stringify(found, null, 2)}\n`);
  const missed = found.pages.flatMap(misses);
  console.log(missed.length > 0 ? missed.join("\n") : "Every goal is reached.");
  return missed.length === 0;
});

type Options = { root: string; shots: string | undefined; say: SetText };

/** Measures a bare page and each of the pages, all in turn, so that they meet the same machine. */
async function measure(folder: string, pages: BuiltPage[], { root, shots, say }: Options) {
  const bareSite = await serve(join(import.meta.dirname, "measure/bare"), "/");
  const site = await serve(folder, new URL(sitemap(folder)[0]).pathname);
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const limits = pageLimits(root);
    const visited = [];
    for (const { path, isListed } of pages) {
      say(`Visiting ${path}`);
      const url = site.url + path.slice(1);
      if (shots) await photograph(browser, url, join(shots, path));
      const visit = await visitOnScreens(browser, url);
      const seen = await accessibility(browser, url);
      const asked = categories.filter((category) => isListed || category !== "seo");
      visited.push({ path, url, visit, seen, asked, runs: [] as LighthouseRun[] });
    }
    const bareRuns = [];
    for (let time = 1; time <= times; time += 1) {
      say(`Lighthouse, ${time} of ${times} times: a bare page`);
      bareRuns.push(await lighthouseRun(bareSite.url, ["performance"]));
      for (const { path, url, asked, runs } of visited) {
        say(`Lighthouse, ${time} of ${times} times: ${path}`);
        runs.push(await lighthouseRun(url, asked));
      }
    }
    const { first, largest, slowFirst } = medianRun(bareRuns);
    const measured = visited.map(({ path, visit, seen, runs }): Measured => {
      const run = medianRun(runs);
      return {
        page: path,
        limits: limits(path, visit.images),
        ...visit,
        ...run,
        shift: Math.max(visit.shift, run.shift),
        sideways: Math.max(visit.sideways, seen.sideways),
        ratios: { largest: run.largest / largest, slowFirst: run.slowFirst / slowFirst },
        violations: seen.violations,
      };
    });
    return { bare: { first, largest, slowFirst }, pages: measured };
  } finally {
    await server.close();
    for (const { close } of [site, bareSite]) close();
  }
}

/** Builds a copy of the project in which every leader has a photo. */
async function siteWithPortraits(): Promise<string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "measure-"));
  process.once("SIGINT", () => process.exit(130));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const site = ourSite(join(folder, "site"));
  await writePortraits(site);
  await build(site, "ours");
  return join(site, "_site");
}
