// Whatever an author hands in is told as Diagnostics: never an exception, never a hang, and each
// Diagnostic inside of its file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { readSite } from "../../src/content/index.ts";
import { formatDiagnostics } from "../../src/diagnostics/index.ts";
import { projectWith } from "../build/project.ts";
import { bytes, mutated, page, yaml } from "./arbitraries.ts";
import { misplaced } from "./misplaced.ts";
import { runs, timeout } from "./runs.ts";

type Handed = { file: string; content: string | Uint8Array };

const project = join(import.meta.dirname, "../..");
const real = (file: string) => readFileSync(join(project, file), "utf8");
const pages = ["index", "about", "mission", "leadership", "404"].map(
  (name) => `content/${name}.md`,
);
const data = ["leadership", "navigation", "site", "strings/en"].map((name) => `_data/${name}.yaml`);

// As few files as can be, since all are read for each change of one.
const team = "content/team.md";
const files = new Map([...data, "content/index.md"].map((file) => [file, real(file)]));
files.set(team, real("content/about.md"));
const root = projectWith({ content: null, ...Object.fromEntries(files) });

/** Seconds of work, far more than any takes; a reader that a text can hang takes minutes. */
const longest = 2;

test.for<[what: string, handed: Arbitrary<Handed>]>([
  ["a file of any bytes", of(fc.constantFrom(team, ...data), bytes)],
  ["a data file of any YAML", of(fc.constantFrom(...data), yaml)],
  ["a page of any Markdown", of(fc.constant(team), page)],
  ["a page of this site that was changed", of(fc.constant(team), mutated(pages.map(real)))],
  [
    "a data file of this site that was changed",
    fc.constantFrom(...data).chain((file) => of(fc.constant(file), mutated([real(file)]))),
  ],
])("%s is checked", { timeout }, ([, handed]) => {
  fc.assert(fc.property(handed, check), runs);
});

function of(file: Arbitrary<string>, content: Arbitrary<Handed["content"]>): Arbitrary<Handed> {
  return fc.record({ file, content });
}

function check({ file, content }: Handed): void {
  const path = join(root, file);
  writeFileSync(path, content);
  try {
    const start = process.cpuUsage();
    const { diagnostics } = readSite(root);
    const told = formatDiagnostics(diagnostics, root);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(longest);
    expect(diagnostics.filter((diagnostic) => misplaced(diagnostic, root))).toEqual([]);
    // No text of an author's steers a terminal, or is taken for our code's.
    expect(told).not.toMatch(/[^\P{Cc}\t\n]|^\s+at .*\.[jt]s:\d/mu);
  } finally {
    writeFileSync(path, files.get(file) ?? "");
  }
}
