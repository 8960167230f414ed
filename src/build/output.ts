import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, readdirSync, renameSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DiagnosticsError, fileDiagnostic } from "../diagnostics/index.ts";
import { Lock } from "./lock.ts";
import { errorCode } from "./system-error.ts";

/** `new` is being built, `old` is a whole site set aside, `gone` is being removed. */
type Kind = "new" | "old" | "gone";

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
    const folder = beside(root, "new");
    // Not by `recursive`, which reports a read-only disk as a missing folder.
    await mkdir(folder, { mode: 0o755 });
    return {
      folder,
      async publish() {
        // Eleventy makes a removed folder anew, and would leave half a site in it.
        if (!lock.isHeld()) {
          throw refusal("the new site was removed while it was built", "build it again");
        }
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

async function swap(site: string, folder: string): Promise<void> {
  const old = beside(dirname(site), "old");
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
  const left = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\._site-(?:new|old|gone)-/.test(entry.name))
    .map(({ name }) => join(root, name));
  const old = left.find((folder) => basename(folder).startsWith("._site-old-"));
  if (old && !existsSync(site)) renameSync(old, site);
  await Promise.all(left.map(remove));
}

/** A new name for a folder on the disk of `_site`. */
function beside(root: string, kind: Kind): string {
  return join(root, `._site-${kind}-${randomUUID()}`);
}

/**
 * Renames a folder, then removes it, so that half of it is never taken for a whole site.
 * @returns whether it is away; the next build tries again where it isn't
 */
async function remove(folder: string): Promise<boolean> {
  const gone = beside(dirname(folder), "gone");
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
  if (!found || found.isDirectory()) return site;
  throw refusal(
    found.isSymbolicLink()
      ? "_site is a link to another place, and links are not followed"
      : "_site is a file, and the site needs a folder of that name",
    "rename it, or delete it: the build makes the folder",
  );
}

function refusal(message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([fileDiagnostic("_site", "output-folder", { message, hint })]);
}
