// What `check` reports of the cases of `tests/cases/`, one after the other in one project.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkSite } from "../src/build/index.ts";
import { formatDiagnostics, inOrder, type RuleId, rules } from "../src/diagnostics/index.ts";
import { caseProject, caseTables, layOver, reported } from "./cases/cases.ts";

/** Rules that need a build, the machine or a hundred mistakes; other tests have them. */
const reportedElsewhere: RuleId[] = [
  "template-error",
  "undefined-value",
  "remote-request",
  "page-weight",
  "output-folder",
  "build-running",
  "file-system",
  "site-address",
  "photo-not-fetched",
  "prose",
  "too-many-diagnostics",
];

const golden = join(import.meta.dirname, "golden");
const root = caseProject();
const tables = caseTables();
const cases = tables.flatMap((table) => table.cases);

test("of the project that they stand in nothing is reported", async () => {
  expect(await checkSite(root)).toEqual([]);
});

describe.for(tables)("$subject", ({ cases }) => {
  test.for(cases)("$name", async (one) => {
    onTestFinished(layOver(root, one));
    const diagnostics = inOrder(await checkSite(root));

    const found = reported(one, diagnostics);
    const messages = diagnostics.map(({ message, hint }) => `  ${message} (${hint})`);
    const inFull = [`expect: [${found.join(", ")}]`, ...messages].join("\n");
    expect(found.join("\n"), inFull).toBe(one.expect.join("\n"));
    for (const { hint, rule } of diagnostics) expect(hint, rule).toMatch(/\S/);

    if (!one.golden) return;
    const report = `${formatDiagnostics(diagnostics, root)}\n`;
    await expect(report).toMatchFileSnapshot(join(golden, `${one.golden}.txt`));
  });
});

test("no two have one name", () => {
  for (const { cases } of tables)
    expect(cases.map(({ name }) => name)).toHaveLength(new Set(cases.map(({ name }) => name)).size);
});

test("every rule that check reports has a case", () => {
  const found = new Set(cases.flatMap((one) => one.expect.map((entry) => entry.split("@")[0])));
  const missing = Object.keys(rules).filter((id) => !found.has(id));
  expect(missing.sort()).toEqual(reportedElsewhere.toSorted());
});

test("every golden report is that of a case", () => {
  const named = cases.flatMap((one) => (one.golden ? [`${one.golden}.txt`] : []));
  expect(readdirSync(golden).sort()).toEqual(named.sort());
});

describe("the page for authors", () => {
  const page = readFileSync(join(import.meta.dirname, "../docs/mistakes.md"), "utf8");
  const shown = Array.from(page.matchAll(/```text\n(.*?)```/gs), ([, report]) => report);

  test("shows ten reports", () => {
    expect(new Set(shown).size).toBe(10);
  });

  test.for(shown)("shows what is reported: %s", (report) => {
    const reports = readdirSync(golden).map((file) => readFileSync(join(golden, file), "utf8"));
    expect(reports).toContain(report);
  });
});
