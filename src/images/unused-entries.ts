// Makes room in a cache whose entries are dated by their last use; asked when one is added.
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const longestUnused = 30 * 24 * 60 * 60 * 1000;

/**
 * Removes what lies in `folder` and was not used for 30 days, what killed builds left unfinished
 * among it. Nothing is waited for in between: an entry that is found is not on its way out.
 */
export function removeUnused(folder: string): void {
  const before = Date.now() - longestUnused;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const isUnused = (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
    if (isUnused) rmSync(path, { recursive: true, force: true });
  }
}
