// One build in a process of its own, and what it took; asked by the bench.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What one build took. */
export type Measured = {
  /** From its start to its end, in seconds. */
  wall: number;
  /** Of all its threads, the system's work for them included, in seconds. */
  cpu: number;
  /** The most that it held at once, in MB. */
  memory: number;
};

const measure = new URL("measure.mjs", import.meta.url).href;

/**
 * Runs Node with `words` in `root`, and measures it.
 * @throws Error with what the run said, when it fails
 */
export async function measuredRun(root: string, words: string[]): Promise<Measured> {
  const start = performance.now();
  const run = spawn(process.execPath, ["--import", measure, ...words], {
    cwd: root,
    // The address of a deploy would change what is built.
    env: { ...process.env, SITE_URL: "" },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ended = once(run, "close");
  const [out, errors, usage] = await Promise.all(run.stdio.slice(1, 4).map(readAll));
  const [exitCode] = await ended;
  const wall = (performance.now() - start) / 1000;
  if (exitCode !== 0) throw new Error(`node ${words.join(" ")} failed:\n${out}${errors}`);
  return { wall, ...inUnits(JSON.parse(usage ?? "")) };
}

async function readAll(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : "";
}

// Node counts microseconds and kilobytes: https://nodejs.org/api/process.html#processresourceusage
function inUnits({ userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage) {
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
