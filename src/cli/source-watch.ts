// Notices that a source changed, whichever way an editor writes; asked by `npm start`.
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { isLeftover } from "./leftover.ts";

/** What to watch, and for how long. */
export type SourceWatch = {
  root: string;
  /** Files and folders right in `root`; they may come later. */
  sources: string[];
  /** Called after each burst of changes. */
  changed: () => void;
  stopped: AbortSignal;
};

/**
 * Watches sources; what editors and file managers leave beside them doesn't count.
 *
 * Every folder has a watcher of its own, and all are made anew after each burst: Node's recursive
 * watch on Linux misses the deletion of a file that an editor had replaced.
 */
export function watchSources({ root, sources, changed, stopped }: SourceWatch): void {
  let watchers: FSWatcher[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(quiet);
    for (const watcher of watchers) watcher.close();
  };
  const notice = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      follow();
      changed();
    }, 50);
  };
  const follow = () => {
    stop();
    const isSource = (name: string) => sources.includes(name);
    const folders = sources.map((source) => join(root, source)).filter(isFolder);
    watchers = [
      ...watched(root, isSource, notice),
      ...folders.flatMap((folder) => watchedWithin(folder, notice)),
    ];
  };
  follow();
  stopped.addEventListener("abort", stop);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The watchers of a folder and of all folders below it. */
function watchedWithin(folder: string, notice: () => void): FSWatcher[] {
  // Watched first and listed then, so that nothing comes unnoticed in between.
  const watchers = watched(folder, (name) => !isLeftover(name), notice);
  const below = unlessGone(() => readdirSync(folder, { withFileTypes: true }));
  const folders = below.filter((entry) => entry.isDirectory());
  return [...watchers, ...folders.flatMap(({ name }) => watchedWithin(join(folder, name), notice))];
}

/** The watcher of one folder; none when the folder has gone since. */
function watched(
  folder: string,
  counts: (name: string) => boolean,
  notice: () => void,
): FSWatcher[] {
  return unlessGone(() => {
    const watcher = watch(folder, (_, name) => {
      if (name === null || counts(name)) notice();
    });
    // Windows tells by an error that a watched folder went away.
    return [watcher.on("error", notice)];
  });
}

/** What a folder gives; nothing when it went away meanwhile, which its parent's watcher tells. */
function unlessGone<T>(ask: () => T[]): T[] {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
