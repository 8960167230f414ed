// A process in which a build waits for its turn with the libraries loaded; asked by `npm start`.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { nodeWords } from "./node-words.ts";

/** What came of a build. */
export type FreshBuild = {
  /** What stands against publishing, or an empty text when it published. */
  said: string;
  /** The path below which the site stands that it published. */
  pathPrefix?: string;
};

const turn = new URL("build-turn.ts", import.meta.url).href;

export class WaitingBuild {
  readonly #root: string;
  readonly #libraries: number | undefined;
  readonly #process: ChildProcess;

  /**
   * Starts the process for the project in `root`. It reads the project's own code at its turn.
   * @param stopped ends it when aborted
   */
  constructor(root: string, stopped: AbortSignal) {
    this.#root = root;
    this.#libraries = librariesOf(root);
    this.#process = spawn(
      process.execPath,
      nodeWords(root, "build").toSpliced(-1, 0, "--import", turn),
      { cwd: root, signal: stopped, stdio: ["ignore", "inherit", "pipe", "ipc"] },
    );
    // What ends it while it waits is nobody's concern: another takes its place.
    this.#process.on("error", () => {});
  }

  /** Whether it is there still, and so are the libraries that it loaded. */
  isReady(): boolean {
    return isThere(this.#process) && this.#libraries === librariesOf(this.#root);
  }

  /**
   * Has it build, and prints what it prints.
   * @throws Error when the system gave it no process
   */
  async run(): Promise<FreshBuild> {
    const built: FreshBuild = { said: "" };
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      built.said += text;
      process.stderr.write(text);
    });
    this.#process.on("message", (pathPrefix: string) => {
      built.pathPrefix = pathPrefix;
    });
    // Whether it is there to hear it shows by how it ends.
    this.#process.send("build", () => {});
    const [exitCode, signal] = await once(this.#process, "close");
    if (exitCode === 0) return { ...built, said: "" };
    return { said: built.said || `The build ended with ${exitCode ?? signal} and said nothing.` };
  }

  /** Ends it without a build. */
  end(): void {
    this.#process.kill();
  }
}

function isThere({ connected, exitCode, signalCode }: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null;
}

// npm writes this file whenever it has changed what is installed.
function librariesOf(root: string): number | undefined {
  const list = join(root, "node_modules/.package-lock.json");
  return statSync(list, { throwIfNoEntry: false })?.mtimeMs;
}
