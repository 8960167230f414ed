// `npm run bench`: what our build takes, beside plain Eleventy's on the same pages.
//
//     npm run bench -- --pages 10,1000 --pairs 3
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchOptions } from "./bench/bench-options.ts";
import { type BenchSite, built, checked, fill, ourSite, plainSite } from "./bench/bench-site.ts";
import { benchTable, checkLine } from "./bench/bench-table.ts";
import type { Pair } from "./bench/comparison.ts";

const { sizes, pairs } = benchOptions(process.argv.slice(2));
const folder = mkdtempSync(join(realpathSync(tmpdir()), "bench-"));
process.once("SIGINT", () => process.exit(130));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const ours = ourSite(join(folder, "ours"));
const plain = await plainSite(join(folder, "plain"), ours);
const checks = await times(pairs, () => checked(ours));
const rounds = [];
for (const pages of sizes) {
  fill(ours, pages);
  fill(plain, pages);
  rounds.push({ pages, pairs: await builtInPairs(ours, plain, pages) });
}
console.log(`${benchTable(rounds)}\n${checkLine(checks)}`);

function builtInPairs(ours: BenchSite, plain: BenchSite, pages: number): Promise<Pair[]> {
  return times(pairs, async (time) => {
    console.error(`Building ${pages} pages, ${time} of ${pairs} times …`);
    return { ours: await built(ours), plain: await built(plain) };
  });
}

/** What was measured that many times, one after the other. */
async function times<Run>(count: number, run: (time: number) => Promise<Run>): Promise<Run[]> {
  const done: Run[] = [];
  while (done.length < count) done.push(await run(done.length + 1));
  return done;
}
