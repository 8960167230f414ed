// Every mistake of `tests/mistakes/` is told to the letter, and the last good site stays.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { report } from "../src/problems/index.ts";
import { put } from "./build/project.ts";
import { builtAgain, filesIn } from "./build/site.ts";
import { laidOut, mistakes } from "./mistakes.ts";

test.for(mistakes())("$name", async (mistake) => {
  const root = laidOut(mistake);
  // Here and not with all others at the end, which would take its time for hundreds of projects.
  onTestFinished(() => rmSync(root, { recursive: true, maxRetries: 10 }));
  put(join(root, "_site/index.html"), "the last good site");
  const { published, problems } = await builtAgain(root);

  const told = report(problems, root);
  expect(told).toBe(mistake.told);
  expect(told).not.toMatch(/^\s+at /m);
  expect(problems.map(({ rule }) => rule).sort()).toEqual(mistake.rules.toSorted());
  for (const { rule, hint } of problems) expect(hint, rule).toMatch(/\S/);

  const isError = problems.some(({ severity }) => severity === "error");
  expect(published).toBe(!isError);
  if (!isError) return;
  expect(filesIn(join(root, "_site"))).toEqual(["index.html"]);
  expect(readFileSync(join(root, "_site/index.html"), "utf8")).toBe("the last good site");
});
