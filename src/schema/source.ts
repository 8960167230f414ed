// A file as its author sees it; every check of the sources starts from one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, type Place, type Problem, placeAt } from "../problems/index.ts";

export type Source = {
  /** Path relative to the project's folder. */
  file: string;
  /** The whole text, without a byte order mark. */
  text: string;
};

/** Reads a file of the project as UTF-8; bytes that are not UTF-8 become U+FFFD. */
export function readSource(root: string, file: string): Source {
  return sourceOf(file, readFileSync(join(root, file)));
}

/** The source that a file's bytes are. */
export function sourceOf(file: string, bytes: Buffer): Source {
  return { file, text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
}

/** The Problem of `finding` at the stretch from `start` to `end` of the source's text. */
export function problemAt(source: Source, start: number, end: number, finding: Finding): Problem {
  const place: Place = placeAt(source.text, start, end);
  return { file: source.file, ...place, severity: "error", ...finding };
}
