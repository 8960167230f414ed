// The photos that are missing, fetched in a process of its own; asked by `npm start`.
import { execFile } from "node:child_process";
import { nodeWords } from "./node-words.ts";

/**
 * Runs `npm run photos` for the project in `root`, for 3 s at most.
 * @param stopped ends it when aborted
 * @returns what it said; nothing when it failed, since what stands against it stands against the
 *   build too, which tells it
 */
export function freshPhotos(root: string, stopped: AbortSignal): Promise<string> {
  // Time is left to tell what didn't come, and an end is put to looking up a host without answer.
  const words = [...nodeWords(root, "photos"), "--within", "2500"];
  const bounds = { cwd: root, signal: stopped, timeout: 3000 };
  return new Promise((resolve) => {
    execFile(process.execPath, words, bounds, (error, stdout, stderr) => {
      if (error?.code) resolve("");
      else
        resolve(
          stdout + stderr ||
            "The photos did not come in 3 s: the site goes on without. Later: npm run photos\n",
        );
    });
  });
}
