// The folders beside `_site`, known by their names; made and removed by the site folder.
import { randomUUID } from "node:crypto";
import { readdirSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "./error-code.ts";

/** `new` is being built, `old` is a whole site set aside, `gone` is being removed. */
type Kind = "new" | "old" | "gone";

type Beside = { path: string; kind: string; made: number; owner: number };

const pattern = /^\._site-(new|old|gone)-(\d+)-(\d+)-/;

/** No build takes as long: what is older is left behind, though its process's number lives on. */
const longestBuild = 60 * 60 * 1000;

/** A new name for a folder beside `_site`: no two builds ever share one. */
export function beside(root: string, kind: Kind): string {
  return join(root, `._site-${kind}-${Date.now()}-${process.pid}-${randomUUID()}`);
}

/** The folders beside `_site`, of all builds, oldest first. */
export function foldersBeside(root: string): Beside[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => read(root, name))
    .sort((a, b) => a.made - b.made);
}

/** Whether nobody is building in a folder. */
export function isAbandoned({ kind, made, owner }: Beside): boolean {
  return kind !== "new" || Date.now() - made > longestBuild || !isRunning(owner);
}

/**
 * Takes a folder away in one step, then removes it, so that half of it never bears its name.
 * @returns whether it is away; what can't be taken away now is left to the next build
 */
export async function takeAway(folder: string): Promise<boolean> {
  const gone = beside(dirname(folder), "gone");
  try {
    renameSync(folder, gone);
  } catch {
    return false;
  }
  await rm(gone, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  return true;
}

function read(root: string, name: string): Beside[] {
  const [, kind, made, owner] = pattern.exec(name) ?? [];
  return kind ? [{ path: join(root, name), kind, made: Number(made), owner: Number(owner) }] : [];
}

// Signal 0 is a question: https://nodejs.org/api/process.html#processkillpid-signal
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}
