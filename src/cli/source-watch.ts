import { basename, relative, sep } from "node:path";
import { watch } from "@11ty/chokidar-with-glob-support";

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

/** Watches sources; what editors and file managers leave beside them doesn't count. */
export function watchSources({ root, sources, changed, stopped }: SourceWatch): void {
  let timer: NodeJS.Timeout | undefined;
  // From the folder above, since a source may come later.
  const ignored = (path: string) => {
    const [source = ""] = relative(root, path).split(sep);
    return source !== "" && (!sources.includes(source) || isLeftover(basename(path)));
  };
  const watcher = watch(root, { ignored, ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  });
  stopped.addEventListener("abort", () => {
    clearTimeout(timer);
    void watcher.close();
  });
}

/** Also what the check of the sources passes over. */
function isLeftover(name: string): boolean {
  return /^\.#|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db)$/.test(name);
}
