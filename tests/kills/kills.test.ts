// A build that is killed leaves the whole old or the whole new site. `npm test` kills a few,
// `npm run test:kills` as many as `KILLS` says: half of them at random, the others in the swap,
// which takes microseconds.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith, put } from "../build/project.ts";
import { filesIn } from "../build/site.ts";
import { page } from "../build/small-project.ts";
import { atRandom, betweenRenamings, onceStaged, onSight, unharmed } from "./killed-build.ts";

const kills = Number(process.env.KILLS ?? 3);

test(`${kills} killed builds each leave a whole site`, { timeout: kills * 30_000 }, async () => {
  const root = projectWith();
  const one = await built(root, "One");
  const start = performance.now();
  const other = await built(root, "Other");
  const whole = performance.now() - start;
  const moments = [atRandom(whole), betweenRenamings, onceStaged(whole / 2), onSight];
  const fallen: string[] = [];

  while (fallen.length < kills) {
    const before = siteOf(root);
    write(root, before === one ? "Other" : "One");
    const kill = moments[fallen.length % moments.length];
    // What ended before it was killed is tried again.
    if (!(await kill?.(root))) continue;

    const atOnce = siteOf(root);
    fallen.push(stageOf(root, before));
    expect([one, other, nothing]).toContain(atOnce);

    await nextCommand(root);
    const afterwards = siteOf(root);
    expect([one, other]).toContain(afterwards);
    expect(afterwards).toBe(atOnce === nothing ? before : atOnce);
    expect(beside(root)).toEqual([]);
  }
  expect(fallen).toContain("between the renamings");
  tell(fallen);
});

const nothing = "no site";

/** Writes more pages than this project's own, so that there is more to make and to remove. */
function write(root: string, title: string): void {
  for (let number = 1; number <= 60; number++)
    put(join(root, `content/page-${number}.md`), page(`${title} ${number}`));
}

async function built(root: string, title: string): Promise<string> {
  write(root, title);
  expect(await unharmed(root)).toBe(0);
  return siteOf(root);
}

/** One that publishes nothing itself, so that what it leaves was there or was put back. */
async function nextCommand(root: string): Promise<void> {
  put(join(root, "content/mistake.md"), "no front matter");
  expect(await unharmed(root)).toBe(1);
  put(join(root, "content/mistake.md"), null);
}

/** A hash of every path and byte of the site. */
function siteOf(root: string): string {
  const site = join(root, "_site");
  const files = filesIn(site);
  const hash = createHash("sha256");
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(site, path)));
  return files.length > 0 ? hash.digest("hex") : nothing;
}

function beside(root: string): string[] {
  return readdirSync(root).filter((name) => name.startsWith("._site"));
}

function stageOf(root: string, before: string): string {
  const site = siteOf(root);
  if (site === nothing) return "between the renamings";
  const left = beside(root).length > 0;
  if (site === before) return left ? "while the site was made" : "before the site was made";
  return left ? "while the old site was removed" : "when all was done";
}

function tell(fallen: string[]): void {
  const counts = Map.groupBy(fallen, (stage) => stage);
  const lines = [...counts].map(([stage, { length }]) => `${length} ${stage}`);
  process.stdout.write(`Killed ${lines.sort().join(", ")}.\n`);
}
