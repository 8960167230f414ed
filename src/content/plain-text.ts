// A file as text, or why it is none: too large, or not saved as UTF-8. Asked before anything reads it.
import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { diagnosticAt, type Source, sourceOf } from "./source.ts";

/** Far more than a page or a list needs, and read in a moment. */
const mostKilobytes = 512;

/** The text of a file of the project, or the Diagnostic that it can't be read as one. */
export function readPlainText(root: string, file: string): Source | Diagnostic {
  const { size } = statSync(join(root, file));
  if (size > mostKilobytes * 1024)
    return diagnosticAt({ file, text: "" }, 0, 0, tooLarge(file, size));
  const bytes = readFileSync(join(root, file));
  const source = sourceOf(file, bytes);
  if (isUtf16(bytes)) return diagnosticAt(source, 0, 0, utf16);
  const strange = bytes.includes(0) ? source.text.indexOf("\0") : firstStrange(source.text, bytes);
  if (strange === undefined) return source;
  return diagnosticAt(source, strange, strange + 1, bytes.includes(0) ? nul : noUtf8);
}

function tooLarge(file: string, size: number): Finding {
  const kilobytes = Math.ceil(size / 1024).toLocaleString("en");
  return {
    rule: "file-too-large",
    message: `this file has ${kilobytes} kB, and the most is ${mostKilobytes} kB`,
    hint: file.endsWith(".md") ? "make several pages of it" : "take out what the site doesn't need",
  };
}

// With its byte order mark, or without one where it begins with ASCII's letters.
function isUtf16(bytes: Buffer): boolean {
  return /^(?:\xff\xfe|\xfe\xff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(
    bytes.toString("latin1", 0, 4),
  );
}

const utf16: Finding = {
  rule: "file-encoding",
  message: "this file is saved as UTF-16, and every text here is UTF-8",
  hint: "in your editor choose “Save with encoding”, then UTF-8",
};

const nul: Finding = {
  rule: "file-encoding",
  message: "this is no plain text: it has a NUL character here",
  hint: "take the character out, or copy the text into a new file",
};

const noUtf8: Finding = {
  rule: "file-encoding",
  message: "this letter is not saved as UTF-8, as every text here is",
  hint: "type it anew, and save the file with the encoding UTF-8",
};

const replacement = Buffer.from("\uFFFD");

/** Where the first byte stands that is no UTF-8: it was read as U+FFFD, and may be told from one. */
function firstStrange(text: string, bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let at = bytes.indexOf("\uFEFF") === 0 ? replacement.length : 0;
  let read = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    at += Buffer.byteLength(text.slice(read, index));
    read = index;
    if (!bytes.subarray(at, at + replacement.length).equals(replacement)) return index;
  }
  return 0;
}
