import { relative, resolve, sep } from "node:path";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/index.ts";

const freeSpace = "delete what you don't need on this disk, then build again";
const otherDisk = "copy the project to another disk, and build it there";
const forbidden = "make the project's folder yours: sudo chown -R $USER . && chmod -R u+rwX .";

// https://nodejs.org/api/errors.html#common-system-errors
const wordings: Record<string, [message: string, hint: string]> = {
  ENOSPC: ["the disk is full", freeSpace],
  EDQUOT: ["your share of the disk is used up", freeSpace],
  EROFS: ["this disk can be read, but not written to", otherDisk],
  EIO: ["the disk can't be read or written here: it may be damaged", otherDisk],
  EACCES: ["your account may not read this", forbidden],
  EPERM: ["your account may not read this", forbidden],
  EMFILE: ["too many files are open at once", "close other programs, then build again"],
  EBUSY: ["another program holds this folder", "close that program, then build again"],
  EXDEV: ["this folder lies on another disk", "delete the folder, then build again"],
  ENAMETOOLONG: ["an address is too long for a file", "shorten the page's permalink or file name"],
};

/** Written by a build alone, so what is forbidden there is to write. */
const writtenFolders = [".cache", "_site"];

/** The code of a system's error, such as "ENOENT"; undefined for any other. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/**
 * An error and what caused it, outermost first: Eleventy links by `originalError`, JavaScript by
 * `cause`. A value that is not an error ends the chain.
 */
export function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causes("originalError" in error ? error.originalError : error.cause)];
}

/**
 * The diagnostic of what the system refuses to read or write, where that caused an error.
 * @param root the project's folder
 * @returns undefined for an error that only a change of our code can mend
 */
export function systemDiagnostic(error: unknown, root: string): Diagnostic | undefined {
  for (const cause of causes(error)) {
    const [message, hint] = wordings[errorCode(cause) ?? ""] ?? [];
    if (!message || !hint) continue;
    const file = refusedFile(cause, root);
    const isWritten = hint === forbidden && writtenFolders.includes(file);
    const said = isWritten ? "your account may not write here" : message;
    return fileDiagnostic(file, "file-system", { message: said, hint });
  }
  return undefined;
}

// A copy fails where it goes to, since its source was read before. The folders beside `_site` and
// what lies outside the project count as the site.
function refusedFile(error: Error, root: string): string {
  const { dest, path = "_site" } = error as NodeJS.ErrnoException & { dest?: string };
  const [first = "", ...rest] = relative(root, resolve(root, dest ?? path)).split(sep);
  if (first === ".cache") return first;
  const isSite = first === "" || /^(?:\.\.$|_site$|\._site-)/.test(first);
  return isSite ? "_site" : [first, ...rest].join("/");
}
