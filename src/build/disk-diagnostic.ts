// What the system refuses to read or write, told as a Diagnostic of that file; asked by the build.
import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { errorCode } from "./error-code.ts";

// https://nodejs.org/api/errors.html#common-system-errors
const refusals: [codes: string[], message: string, hint: string][] = [
  [["ENOSPC"], "the disk is full", "delete what you don't need on this disk, then build again"],
  [
    ["EDQUOT"],
    "your share of the disk is used up",
    "delete what you don't need on this disk, then build again",
  ],
  [
    ["EROFS"],
    "this disk can be read, but not written to",
    "copy the project to a disk that you may write to, and build it there",
  ],
  [
    ["EMFILE", "ENFILE"],
    "too many files are open at once on this machine",
    "close other programs, then build again",
  ],
  [
    ["EIO"],
    "the disk can't be read or written here: it may be damaged",
    "copy the project to another disk, and build it there",
  ],
  [
    ["EBUSY"],
    "another program holds this folder, so it can't be replaced",
    "close that program, or unmount the folder, then build again",
  ],
  [
    ["EXDEV"],
    "this folder lies on another disk than the project, so it can't be replaced",
    "delete the folder, then build again",
  ],
  [
    ["ENAMETOOLONG"],
    "a page's address is longer than the name of a file may be",
    "shorten its permalink, or the name of its file",
  ],
];

/**
 * The Diagnostic of an error by which the system refuses something that no code can mend.
 * @param root the project's folder, from which the Diagnostic's file is told
 * @returns undefined for any other error
 */
export function diskDiagnostic(error: Error, root: string): Diagnostic | undefined {
  const code = errorCode(error) ?? "";
  const file = refusedFile(error, root);
  const told = refusals.find(([codes]) => codes.includes(code));
  if (told) return diagnostic(file, told[1], told[2]);
  return ["EACCES", "EPERM"].includes(code) ? forbidden(file) : undefined;
}

// Of a file that is copied, it is where the copy goes: the file itself was read before. What lies
// in or beside `_site`, or in no file of the project, is told as the site.
function refusedFile(error: Error, root: string): string {
  const path = named(error, "dest") ?? named(error, "path") ?? "_site";
  const [first = "", ...rest] = relative(root, resolve(root, path)).split(sep);
  if (first === ".cache") return first;
  return first === "" || /^(?:\.\.$|_site$|\._site-)/.test(first)
    ? "_site"
    : [first, ...rest].join("/");
}

function named(error: Error, key: "path" | "dest"): string | undefined {
  const path: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof path === "string" ? path : undefined;
}

function forbidden(file: string): Diagnostic {
  const does = [".cache", "_site"].includes(file) ? "write here" : "read this";
  return diagnostic(
    file,
    `your account may not ${does}`,
    "make the project's folder yours: sudo chown -R $USER . && chmod -R u+rwX .",
  );
}

function diagnostic(file: string, message: string, hint: string): Diagnostic {
  return { file, line: 1, column: 1, rule: "file-system", message, hint, severity: "error" };
}
