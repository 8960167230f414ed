// `_site` and the folders beside it, renamed so that a reader finds a whole site; asked by the build.
import { existsSync, lstatSync, renameSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beside, foldersBeside, isAbandoned, takeAway } from "./beside-site.ts";
import { errorCode } from "./error-code.ts";
import { refusal } from "./refusal.ts";

/**
 * Puts a site back that a killed build had set aside, and removes what such builds left behind.
 * @throws DiagnosticsError when `_site` is something that can't be replaced
 */
export async function restore(root: string): Promise<void> {
  const site = siteIn(root);
  // Listed before `_site` is looked for: where one is then, nobody needs what was set aside before.
  const left = foldersBeside(root);
  const old = left.findLast(({ kind }) => kind === "old");
  // From a build between its two renames this may take the old site: it will set it aside again.
  if (old && !existsSync(site)) renamed(old.path, site, "ENOENT", ...taken);
  await Promise.all(left.filter(isAbandoned).map(({ path }) => takeAway(path)));
}

/** Makes a new, empty folder for a site, on the same disk as `_site`. */
export async function stage(root: string): Promise<string> {
  const folder = beside(root, "new");
  const staged = join(folder, "site");
  // Not by `recursive`, which calls a disk that can't be written to a missing folder.
  for (const path of [folder, staged]) await mkdir(path, { mode: 0o755 });
  await writeFile(sealOf(staged), "");
  return staged;
}

/**
 * Gives `_site` the contents of `staged`, and removes the site that was there before.
 * Of two builds at once the one that ends later stays.
 * @throws DiagnosticsError when `staged` isn't what `stage` made, or `_site` can't be replaced
 * @throws what renaming throws; the site that was there before is put back then
 */
export async function publish(staged: string, root: string): Promise<void> {
  if (!existsSync(sealOf(staged)))
    throw refusal("the new site was removed while it was being built", "build it again");
  const site = siteIn(root);
  const old = beside(root, "old");
  // Nothing is waited for between the two renames, so that they are microseconds apart.
  renamed(site, old, "ENOENT");
  try {
    // Another build may have put its site here since; then it is that one's turn to be set aside.
    if (!renamed(staged, site, ...taken)) await publish(staged, root);
  } catch (error) {
    renamed(old, site, "ENOENT", ...taken);
    throw error;
  }
  await takeAway(old);
  await takeAway(dirname(staged));
}

/** Removes a staged folder, again where a failed run of Eleventy was still writing into it. */
export async function discard(staged: string): Promise<void> {
  const folder = dirname(staged);
  while (existsSync(folder) && (await takeAway(folder))) await pause(20);
}

// Lies beside the staged site and is removed with it. Eleventy makes a folder anew that was removed
// while it wrote, and would leave half a site in it; a seal it doesn't make.
function sealOf(staged: string): string {
  return join(dirname(staged), "seal");
}

// Neither is replaced: a link leads to a place that isn't ours, and a file is somebody's own.
function siteIn(root: string): string {
  const site = join(root, "_site");
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (found?.isSymbolicLink())
    throw refusal(
      "_site is a link to another place, and links are not followed",
      "take the link away: the build makes a folder of that name",
    );
  if (found?.isDirectory() === false)
    throw refusal(
      "_site is a file, and the site needs a folder of that name",
      "rename the file, or delete it: the build makes the folder",
    );
  return site;
}

/** What renaming says where there is a folder already. */
const taken = ["ENOTEMPTY", "EEXIST"];

/** Renames, or returns false when that fails for one of the `expected` reasons. */
function renamed(from: string, to: string, ...expected: string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (expected.includes(errorCode(error) ?? "")) return false;
    throw error;
  }
}
