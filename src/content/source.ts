// A file as its author sees it; every check of the sources starts from one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Diagnostic,
  diagnosticAt as diagnosticOf,
  type Finding,
  type Source,
} from "../diagnostics/index.ts";

export type { Source } from "../diagnostics/index.ts";

/** Reads a file of the project as UTF-8; bytes that are not UTF-8 become U+FFFD. */
export function readSource(root: string, file: string): Source {
  return sourceOf(file, readFileSync(join(root, file)));
}

/** The source that a file's bytes are. */
export function sourceOf(file: string, bytes: Buffer): Source {
  return { file, text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
}

/** The Diagnostic of `finding` at the range from `start` to `end` of the source's text. */
export function diagnosticAt(
  source: Source,
  start: number,
  end: number,
  { rule, ...wording }: Finding,
): Diagnostic {
  return diagnosticOf(source, { start, end }, rule, wording);
}
