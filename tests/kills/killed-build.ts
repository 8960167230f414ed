// Builds of a project in processes of their own, and the moments at which they are killed.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const tests = join(import.meta.dirname, "..");
const command = ["--import", "./src/cli/loader.mjs", "./src/cli/build.ts"];
const interruption = join(tests, "publish/interruption.ts");

/** Lets a build end by itself. @returns its exit code */
export async function unharmed(root: string): Promise<number | null> {
  return (await ended(started(root))).exitCode;
}

/** Kills a build at a moment. @returns whether it was still running */
export type Kill = (root: string) => Promise<boolean>;

/** At any moment between the start of the process and its end, which comes after `milliseconds`. */
export function atRandom(milliseconds: number): Kill {
  return async (root) => {
    const build = started(root);
    await pause(Math.random() * milliseconds);
    return killed(build);
  };
}

/** At any moment from when there is a folder for the new site: most of a build comes before. */
export function onceStaged(milliseconds: number): Kill {
  return async (root) => {
    const build = started(root);
    await staged(root, build);
    await pause(Math.random() * milliseconds);
    return killed(build);
  };
}

/** As soon as another process can see that the site was set aside: in the swap, or just after. */
export async function onSight(root: string): Promise<boolean> {
  const before = siteIn(root);
  const build = started(root);
  await staged(root, build);
  // Nothing is waited for in this loop: it looks often enough to meet microseconds.
  const end = Date.now() + 20_000;
  while (siteIn(root) === before && Date.now() < end);
  return killed(build);
}

/** Just between the two renamings. */
export async function betweenRenamings(root: string): Promise<boolean> {
  const build = started(root, ["--import", interruption], { AT: "1" });
  return (await ended(build)).signalCode === "SIGKILL";
}

function started(root: string, options: string[] = [], more: Record<string, string> = {}) {
  const env = { ...process.env, SITE_URL: "", ...more };
  return spawn(process.execPath, [...options, ...command], { cwd: root, env, stdio: "ignore" });
}

async function killed(build: ChildProcess): Promise<boolean> {
  build.kill("SIGKILL");
  return (await ended(build)).signalCode === "SIGKILL";
}

async function ended(build: ChildProcess): Promise<ChildProcess> {
  if (build.exitCode === null && build.signalCode === null) await once(build, "exit");
  return build;
}

async function staged(root: string, build: ChildProcess): Promise<void> {
  const isStaged = () => readdirSync(root).some((name) => name.startsWith("._site-new-"));
  while (!isStaged() && build.exitCode === null) await pause(5);
}

/** Which folder the site is; none for an instant. */
function siteIn(root: string): number | undefined {
  return lstatSync(join(root, "_site"), { throwIfNoEntry: false })?.ino;
}
