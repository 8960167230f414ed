// `_site` and the folders beside it, renamed so that a reader finds a whole site; asked by the build.
//
// A folder beside it is named `._site-<new|old>-<process>-<random>`: builds at once don't meet, and
// one left by a build that was killed is known by its process, which is no more.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Puts a site back that a killed build had set aside, and removes what such builds left behind. */
export async function restore(root: string): Promise<void> {
  const left = (await readdir(root)).filter(isLeftBehind);
  const old = left.find((name) => name.startsWith("._site-old-"));
  if (old && !existsSync(join(root, "_site"))) {
    await renamed(join(root, old), join(root, "_site"), "ENOENT");
  }
  await Promise.all(left.map((name) => remove(join(root, name))));
}

/** Makes a new, empty folder for a site, on the same disk as `_site`. */
export async function stage(root: string): Promise<string> {
  const folder = beside(root, "new");
  await mkdir(folder, { mode: 0o755 });
  return folder;
}

/**
 * Gives `_site` the contents of `staged`, and removes the site that was there before.
 * Of two builds at once the one that ends later stays.
 * @throws what renaming throws; the site that was there before is put back then
 */
export async function publish(staged: string, root: string): Promise<void> {
  const site = join(root, "_site");
  const old = beside(root, "old");
  const hadSite = await renamed(site, old, "ENOENT");
  try {
    // Another build may have put its site here since; then it is that one's turn to be set aside.
    if (!(await renamed(staged, site, "ENOTEMPTY", "EEXIST"))) await publish(staged, root);
  } catch (error) {
    if (hadSite) await rename(old, site);
    throw error;
  } finally {
    await remove(old);
  }
}

/** Removes a staged folder, again where a failed run of Eleventy was still writing into it. */
export async function discard(staged: string): Promise<void> {
  while (existsSync(staged)) {
    await remove(staged);
    await pause(20);
  }
}

function beside(root: string, what: "new" | "old"): string {
  return join(root, `._site-${what}-${process.pid}-${randomUUID()}`);
}

function isLeftBehind(name: string): boolean {
  const owner = /^\._site-(?:new|old)-(\d+)-/.exec(name)?.[1];
  return owner !== undefined && !isRunning(Number(owner));
}

// Signal 0 is a question: https://nodejs.org/api/process.html#processkillpid-signal
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !isOneOf(error, ["ESRCH"]);
  }
}

/** Renames, or returns false when that fails for one of the `expected` reasons. */
async function renamed(from: string, to: string, ...expected: string[]): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isOneOf(error, expected)) return false;
    throw error;
  }
}

function isOneOf(error: unknown, codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
