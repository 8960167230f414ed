// One of the project's commands, run as npm runs it but for npm.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Run = {
  args?: string[];
  env?: Record<string, string>;
  /** JavaScript that Node runs before the command. */
  ahead?: string;
};

/** Runs what `npm run` has Node run in the project in `root`. */
export function ran(
  root: string,
  script: string,
  { args = [], env = {}, ahead = "" }: Run = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [, ...words] = scripts[script].split(" && ").at(-1).split(" ");
  const before = `--import=data:text/javascript,${encodeURIComponent(ahead)}`;
  return executed([before, ...words, ...args], root, env);
}

/** Runs Node with some words in a folder. */
export function executed(words: string[], folder: string, env: Record<string, string> = {}) {
  const options = { cwd: folder, env: { ...process.env, INIT_CWD: "", ...env } };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, words, options, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
