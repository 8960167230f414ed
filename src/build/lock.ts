import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticsError, fileDiagnostic } from "../diagnostics/index.ts";
import { errorCode } from "./system-error.ts";

const name = "._site-lock";

/** No build takes as long: an older lock's process id belongs to another program by now. */
const longestBuild = 60 * 60 * 1000;

/** The locks of this process. A killed container's id is often ours again in the next one. */
const held = new Set<string>();

/** The right of one build to replace a project's `_site`; a file with its process's id. */
export class Lock {
  readonly #path: string;
  readonly #content = `${process.pid} ${randomUUID()}`;

  /**
   * Takes the lock of the project in `root`, also from a build that was killed.
   * @throws DiagnosticsError while another build has it
   */
  constructor(root: string) {
    this.#path = join(root, name);
    while (!this.#isCreated()) {
      const owner = ownerOf(this.#path);
      if (owner !== undefined) throw buildRunning(owner);
      rmSync(this.#path, { force: true });
    }
    held.add(this.#content);
  }

  /** False once another build took it, or somebody removed it. */
  isHeld(): boolean {
    return contentOf(this.#path) === this.#content;
  }

  release(): void {
    held.delete(this.#content);
    if (this.isHeld()) rmSync(this.#path, { force: true });
  }

  #isCreated(): boolean {
    try {
      writeFileSync(this.#path, this.#content, { flag: "wx" });
      return true;
    } catch (error) {
      if (errorCode(error) === "EEXIST") return false;
      throw error;
    }
  }
}

/** The process of the build that has a lock; undefined where it isn't running. */
function ownerOf(path: string): number | undefined {
  const content = contentOf(path);
  const owner = Number.parseInt(content, 10);
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!owner || Date.now() - made > longestBuild) return undefined;
  const isRunning = owner === process.pid ? held.has(content) : hasProcess(owner);
  return isRunning ? owner : undefined;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "";
    throw error;
  }
}

// Signal 0 only asks: https://nodejs.org/api/process.html#processkillpid-signal
function hasProcess(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

function buildRunning(owner: number): DiagnosticsError {
  return new DiagnosticsError([
    fileDiagnostic("_site", "build-running", {
      message: `another build is running, as process ${owner}`,
      hint: `wait until it has ended; if there is none, delete ${name}`,
    }),
  ]);
}
