import { type ChildProcess, execFile, type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";

/** What came of a build in a process of its own. */
export type ProcessResult = {
  /** What stands against publishing, or an empty text when it published. */
  said: string;
  /** The path below which the published site stands. */
  pathPrefix?: string;
};

/** As in `package.json`. */
const loader = ["--import", "./src/cli/loader.mjs"];

/**
 * The process of one build, which runs the code as it stands on the disk. It is started ahead: until
 * its turn it loads the libraries, which takes longer than a small site's build itself.
 */
export class BuildProcess {
  readonly #process: ChildProcess | undefined;
  #failure: unknown;

  /** @param stopped ends it when aborted */
  constructor(root: string, stopped: AbortSignal) {
    const env = { ...process.env, BUILD_WAITS: "1" };
    const options: ForkOptions = { cwd: root, env, execArgv: loader, signal: stopped };
    try {
      this.#process = fork("src/cli/build.ts", {
        ...options,
        stdio: ["ignore", "inherit", "pipe", "ipc"],
      });
      this.#process.on("error", (error) => {
        this.#failure = error;
      });
    } catch (error) {
      this.#failure = error;
    }
  }

  /** Whether it is still there, which it isn't where it could not load the libraries. */
  isReady(): boolean {
    const { connected, exitCode, signalCode } = this.#process ?? {};
    return connected === true && exitCode === null && signalCode === null;
  }

  /** Has it build, and prints what it prints. */
  async run(): Promise<ProcessResult> {
    const result: ProcessResult = { said: "" };
    const child = this.#process;
    const collect = (text: string) => {
      result.said += text;
      process.stderr.write(text);
    };
    // What keeps a process from being started comes as an event.
    await setImmediate();
    if (!child?.pid) {
      collect(`The build did not run: ${this.#failure}\n`);
      return result;
    }
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("message", (pathPrefix: string) => {
      result.pathPrefix = pathPrefix;
    });
    // How it ends says whether it was there to hear it.
    child.send("build", () => {});
    const [exitCode, signal] = await once(child, "close");
    if (exitCode === 0) return { ...result, said: "" };
    return { said: result.said || `The build ended with ${exitCode ?? signal} and said nothing.` };
  }
}

/**
 * Runs `npm run photos` for 3 s at most.
 * @param stopped ends it when aborted
 * @returns what it said; nothing when it failed, since the build says what stands against both
 */
export function fetchMissingPhotos(root: string, stopped: AbortSignal): Promise<string> {
  // Half a second is left to report what didn't come, and to end a look-up without answer.
  const words = [...loader, "src/cli/photos.ts", "--within", "2500"];
  const bounds = { cwd: root, signal: stopped, timeout: 3000 };
  const late = "The photos did not come in 3 s: the site goes on without. Later: npm run photos\n";
  return new Promise((resolve) => {
    execFile(process.execPath, words, bounds, (error, stdout, stderr) => {
      resolve(error?.code ? "" : stdout + stderr || late);
    });
  });
}
