import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, readdirSync, renameSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DiagnosticsError, fileDiagnostic } from "../diagnostics/index.ts";
import { Lock } from "./lock.ts";
import { errorCode } from "./system-error.ts";

/** `new` is being built, `old` is a whole site set aside, `gone` is being removed. */
const beside = /^\._site-(?<kind>new|old|gone)-/;

/** Where one build puts the site that it makes. */
export type Output = {
  /** A new, empty folder, on the same disk as `_site`. */
  folder: string;
  /**
   * Gives `_site` what is in `folder`, and removes the site that was there before. A process killed
   * here at any moment leaves the old or the new site whole.
   * @throws DiagnosticsError when `_site` can't be replaced
   * @throws Error of the system when renaming fails; the old site is put back
   */
  publish(): Promise<void>;
  /** Ends the build: removes `folder` unless it was published. Without it, no other build can begin. */
  discard(): Promise<void>;
};

/**
 * Begins a build of the project in `root`: takes its lock, puts back the site that a killed build had
 * set aside, and removes what such builds left. Whoever opens it must `discard` it in the end.
 * @throws DiagnosticsError while another build is running, or when `_site` can't be replaced
 */
export async function openOutput(root: string): Promise<Output> {
  const lock = new Lock(root);
  try {
    const site = siteFolder(root);
    await restore(root, site);
    const folder = join(root, `._site-new-${randomUUID()}`);
    // Not by `recursive`, which reports a read-only disk as a missing folder.
    await mkdir(folder, { mode: 0o755 });
    return {
      folder,
      async publish() {
        // Eleventy makes a removed folder anew, and would leave half a site in it.
        if (!lock.isHeld()) throw refusal("the new site was removed while it was built", again);
        await swap(siteFolder(root), folder);
      },
      async discard() {
        // After an error Eleventy may still be writing, which makes the folder anew.
        while (existsSync(folder) && (await remove(folder))) await pause(20);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const again = "build it again";

async function swap(site: string, folder: string): Promise<void> {
  const old = folder.replace("._site-new-", "._site-old-");
  // Nothing is awaited between the two renamings, so they are microseconds apart.
  const isReplaced = existsSync(site);
  if (isReplaced) renameSync(site, old);
  try {
    renameSync(folder, site);
  } catch (error) {
    if (isReplaced) renameSync(old, site);
    throw error;
  }
  if (isReplaced) await remove(old);
}

async function restore(root: string, site: string): Promise<void> {
  const left = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && beside.test(entry.name),
  );
  const old = left.find(({ name }) => beside.exec(name)?.groups?.kind === "old");
  if (old && !existsSync(site)) renameSync(join(root, old.name), site);
  await Promise.all(left.map(({ name }) => remove(join(root, name))));
}

/**
 * Renames a folder, then removes it, so that half of it is never taken for a whole site.
 * @returns whether it is away; the next build tries again where it isn't
 */
async function remove(folder: string): Promise<boolean> {
  const gone = join(dirname(folder), `._site-gone-${randomUUID()}`);
  try {
    renameSync(folder, gone);
    await rm(gone, { recursive: true, maxRetries: 3 });
    return true;
  } catch (error) {
    return errorCode(error) === "ENOENT";
  }
}

/** @throws DiagnosticsError for a link, which leads elsewhere, and for a file, which is somebody's own */
function siteFolder(root: string): string {
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

function refusal(message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([fileDiagnostic("_site", "output-folder", { message, hint })]);
}
