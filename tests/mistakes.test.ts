// Every mistake of `tests/mistakes/` is told to the letter, and the last good site stays.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatDiagnostics } from "../src/diagnostics/index.ts";
import { projectWith, put, putBack } from "./build/project.ts";
import { builtAgain, filesIn } from "./build/site.ts";
import { foldersOf, layOver, mistakes } from "./mistakes.ts";

// One after the other in one project: to lay out and to remove one for each takes half as long as its build.
const root = projectWith();

test.for(mistakes())("$name", async (mistake) => {
  onTestFinished(() => putBack(root, ["_site", ...foldersOf(mistake)]));
  layOver(root, mistake);
  put(join(root, "_site/index.html"), "the last good site");
  const { published, diagnostics } = await builtAgain(root);

  const told = formatDiagnostics(diagnostics, root);
  expect(told).toBe(mistake.told);
  expect(told).not.toMatch(/^\s+at /m);
  expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(mistake.rules.toSorted());
  for (const { rule, hint } of diagnostics) expect(hint, rule).toMatch(/\S/);

  const isError = diagnostics.some(({ severity }) => severity === "error");
  expect(published).toBe(!isError);
  if (!isError) return;
  expect(filesIn(join(root, "_site"))).toEqual(["index.html"]);
  expect(readFileSync(join(root, "_site/index.html"), "utf8")).toBe("the last good site");
});
