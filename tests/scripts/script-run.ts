import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** Makes an empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "script-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a script of `scripts/` in a project that has no more than this one's `_includes`. */
export function runScript(name: string, ...args: string[]) {
  const root = temporaryFolder();
  for (const path of ["package.json", "_includes"])
    cpSync(path, join(root, path), { recursive: true });
  const script = resolve(`scripts/${name}.ts`);
  const run = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
  return { root, status: run.status, stdout: run.stdout, stderr: run.stderr };
}
