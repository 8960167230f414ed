// Whether data answers to schema.org's vocabulary, as the types of schema-dts have it: the compiler reads
// the built pages' data as it reads our code.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const modules = resolve(import.meta.dirname, "../../../node_modules");
const options = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--types", ""];

/** What the compiler says of each graph: nothing of one whose words all are schema.org's, and in their place. */
export function saidOf(graphs: readonly unknown[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "vocabulary-"));
  try {
    symlinkSync(modules, join(folder, "node_modules"));
    writeFileSync(join(folder, "graphs.ts"), typed(graphs));
    const { stdout } = spawnSync(join(modules, ".bin/tsc"), [...options, "graphs.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    const said = stdout.split("\n");
    return graphs.map(
      (_, index) => said.find((line) => line.startsWith(`graphs.ts(${index + 2},`)) ?? "",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line for each graph, from the second on. */
function typed(graphs: readonly unknown[]): string {
  const constants = graphs.map(
    (graph, index) => `const g${index}: Graph = ${JSON.stringify(graph)};`,
  );
  return ['import type { Graph } from "schema-dts";', ...constants].join("\n");
}
