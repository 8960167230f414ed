// One of the project's commands, run as npm runs it but for npm.
import { execFile } from "node:child_process";
import { nodeWords } from "../../src/cli/node-words.ts";

type Run = {
  args?: string[];
  env?: Record<string, string>;
  /** JavaScript that Node runs before the command. */
  ahead?: string;
};

/** Runs what `npm run` has Node run in the project in `root`. */
export function ran(
  root: string,
  script: "build" | "check" | "measure" | "photos",
  { args = [], env = {}, ahead = "" }: Run = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const before = `--import=data:text/javascript,${encodeURIComponent(ahead)}`;
  const words = [before, ...nodeWords(root, script), ...args];
  const options = { cwd: root, env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, words, options, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
