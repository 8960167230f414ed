import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  diagnosticAt,
  fileDiagnostic,
  mostPerFile,
  type Source,
} from "../diagnostics/index.ts";

/** Far more than a page or a list needs, and read in a moment. */
const mostKilobytes = 512;

/**
 * Reads a file of the project as text.
 * @param file path relative to `root`
 * @returns the source, or why it can't be read: then nothing else is reported of the file
 */
export function readTextFile(root: string, file: string): Source | Diagnostic[] {
  const { size } = statSync(join(root, file));
  if (size > mostKilobytes * 1024) return [tooLarge(file, size)];
  const bytes = readFileSync(join(root, file));
  const source = { file, text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
  const encoding = encodingDiagnostic(source, bytes);
  if (encoding) return [encoding];
  const conflicts = mergeConflicts(source);
  return conflicts.length > 0 ? conflicts : source;
}

function tooLarge(file: string, size: number): Diagnostic {
  const kilobytes = Math.ceil(size / 1024).toLocaleString("en");
  return fileDiagnostic(file, "file-too-large", {
    message: `this file has ${kilobytes} kB, and the most is ${mostKilobytes} kB`,
    hint: file.endsWith(".md") ? "make several pages of it" : "take out what the site doesn't need",
  });
}

function encodingDiagnostic(source: Source, bytes: Buffer): Diagnostic | undefined {
  // With its byte order mark, or without one where it begins with ASCII's letters.
  const start = bytes.toString("latin1", 0, 4);
  if (/^(?:\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(start))
    return fileDiagnostic(source.file, "file-encoding", {
      message: "this file is saved as UTF-16, and every text here is UTF-8",
      hint: "in your editor choose “Save with encoding”, then UTF-8",
    });
  const isNul = bytes.includes(0);
  if (!isNul && isUtf8(bytes)) return undefined;
  const at = Math.max(0, source.text.indexOf(isNul ? "\0" : "\uFFFD"));
  return diagnosticAt(
    source,
    { start: at, end: at + 1 },
    "file-encoding",
    isNul
      ? {
          message: "this is no plain text: it has a NUL character here",
          hint: "take the character out, or copy the text into a new file",
        }
      : {
          message: "this letter is not saved as UTF-8, as every text here is",
          hint: "type it anew, and save the file with the encoding UTF-8",
        },
  );
}

/** One diagnostic for each conflict that git left, at the first of its markers. */
function mergeConflicts(source: Source): Diagnostic[] {
  const starts: { start: number; line: string }[] = [];
  let isOpen = false;
  // A line of ======= alone is no sign of a conflict: below a text it makes a heading of it.
  for (const { index: start, 0: line } of source.text.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)) {
    const opens = line.startsWith("<");
    if (opens || !isOpen) starts.push({ start, line });
    isOpen = opens;
  }
  return starts.slice(0, mostPerFile).map(({ start, line }) =>
    diagnosticAt(source, { start, end: start + line.length }, "merge-conflict", {
      message: "two versions of a text stand here, and Git leaves it to you to choose one",
      hint: "keep one of the two, and take out the lines with <<<<<<<, ======= and >>>>>>>",
    }),
  );
}
