import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, UsageError } from "../src/cli/command.ts";
import { type SetText, withProgress } from "../src/cli/progress.ts";
import { build, check, fill, ourSite, plainSite } from "./bench/sites.ts";
import { benchTable, checkLine, type Round } from "./bench/table.ts";

const command = {
  name: "bench",
  summary: "Sets the time and memory of our build beside plain Eleventy's, on the same pages.",
  options: {
    pages: {
      type: "string",
      value: "10,1000,10000",
      summary: "How many pages are written beside the project's own, for each site.",
    },
    pairs: { type: "string", value: "5", summary: "How many times each site is built both ways." },
  },
} as const;

await runCommand(command, async ({ values }) => {
  const { pages, pairs } = command.options;
  const sizes = (values.pages ?? pages.value).split(",").map((size) => wholeNumber("pages", size));
  const times = wholeNumber("pairs", values.pairs ?? pairs.value);
  console.log(await withProgress("Laying out the sites", (say) => bench(sizes, times, say)));
  return true;
});

async function bench(sizes: number[], times: number, say: SetText): Promise<string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "bench-"));
  process.once("SIGINT", () => process.exit(130));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const ours = ourSite(join(folder, "ours"));
  const plain = await plainSite(join(folder, "plain"), ours);
  const checks = [];
  while (checks.length < times) checks.push(await check(ours));
  const rounds: Round[] = [];
  for (const pages of sizes.toSorted((a, b) => a - b)) {
    for (const site of [ours, plain]) fill(site, pages);
    const round: Round = { pages, ours: [], plain: [] };
    while (round.plain.length < times) {
      say(`Building ${pages} pages, ${round.plain.length + 1} of ${times} times`);
      round.ours.push(await build(ours, "ours"));
      round.plain.push(await build(plain, "plain"));
    }
    rounds.push(round);
  }
  return `${benchTable(rounds)}\n${checkLine(checks)}`;
}

function wholeNumber(option: string, written: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`--${option} is "${written}": write whole numbers from 1 on.`);
}
