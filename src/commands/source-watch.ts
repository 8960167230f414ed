// Notices that a source changed, whichever way an editor writes; asked by `npm start`.
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
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

/**
 * Watches sources; hidden files and editors' backups don't count.
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
    const folders = sources.flatMap((source) => foldersIn(join(root, source)));
    watchers = [
      ...watched(root, isSource, notice),
      ...folders.flatMap((folder) => watched(folder, isKept, notice)),
    ];
  };
  follow();
  stopped.addEventListener("abort", stop);
}

/** A folder and all folders below it; none when it is a file or isn't there. */
function foldersIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = readdirSync(path, { recursive: true, withFileTypes: true });
  const folders = below.filter((entry) => entry.isDirectory());
  return [path, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
}

function isKept(name: string): boolean {
  return !/^\.|~$/.test(name);
}

/** The watcher of one folder; none when the folder has gone since, which its parent's tells. */
function watched(
  folder: string,
  counts: (name: string) => boolean,
  notice: () => void,
): FSWatcher[] {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || counts(name)) notice();
    });
    // Windows tells by an error that a watched folder went away.
    return [watcher.on("error", notice)];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
