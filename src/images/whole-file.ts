// A file that is there whole or not at all: written in `.cache/photos/` first, as what lies in `content/` is
// taken for an author's. Asked for fetched pictures.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const folder = ".cache/photos";

/** Puts a file in the place of any earlier one. @param root the project's folder */
export async function putWhole(path: string, bytes: Uint8Array, root: string): Promise<void> {
  const unfinished = join(root, folder, `${process.pid}-${randomUUID()}`);
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/** Removes what runs that were killed have left unfinished; one that is under way keeps its own. */
export function removeUnfinished(root: string): void {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path)) {
    if (!isRunning(Number.parseInt(name, 10)))
      rmSync(join(path, name), { recursive: true, force: true });
  }
}

// Signal 0 is a question: https://nodejs.org/api/process.html#processkillpid-signal
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
