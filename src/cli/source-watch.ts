import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** What to watch, and for how long. */
export type SourceWatch = {
  root: string;
  /** Files and folders right in `root`; they may come later. */
  sources: string[];
  /** Called after each burst of changes. */
  changed: () => void;
  stopped: AbortSignal;
};

/** A burst, such as another branch checked out, ends with so many milliseconds of quiet. */
const quiet = 50;

/**
 * Watches sources; what editors and file managers leave beside them doesn't count.
 *
 * Every folder has a watcher of its own, and all are made anew after each burst: Node's recursive
 * watch misses the deletion of a file that an editor had replaced, and chokidar a folder made anew.
 */
export function watchSources({ root, sources, changed, stopped }: SourceWatch): void {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, quiet);
  };
  const watchBelow = (folder: string, counts: (name: string) => boolean) => {
    try {
      const noticeName = (name: string | null) => {
        if (name === null || counts(name)) notice();
      };
      // Watched first and listed then, so that nothing comes unnoticed in between.
      watchers.push(watch(folder, (_, name) => noticeName(name)).on("error", notice));
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && counts(entry.name))
          watchBelow(join(folder, entry.name), (name) => !isLeftover(name));
      }
    } catch (error) {
      // It went away meanwhile, which the watcher of the folder above notices.
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  };
  const follow = () => {
    stop();
    watchBelow(root, (name) => sources.includes(name));
  };
  stopped.addEventListener("abort", stop);
  follow();
}

/** What the check of the sources passes over as well. */
function isLeftover(name: string): boolean {
  return /^\.#|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db)$/.test(name);
}
