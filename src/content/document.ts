import {
  type Diagnostic,
  diagnosticAt,
  type Range,
  type RuleId,
  type Source,
  type Wording,
} from "../diagnostics/index.ts";
import { type Path, readYaml } from "./yaml.ts";
import { yamlDiagnostic } from "./yaml-errors.ts";

/** A YAML document where its author wrote it: a data file, or the front matter of a page. */
export type Document = {
  source: Source;
  value: unknown;
  /** The range of a value, or of its key, in the source; where it is not there, of its nearest parent. */
  rangeOf(path: Path, part?: "key" | "value"): Range;
};

/**
 * Reads a document.
 * @param yaml its text, which begins at `offset` of the source
 */
export function readDocument(
  source: Source,
  yaml = source.text,
  offset = 0,
): Document | Diagnostic {
  const read = readYaml(yaml);
  if ("reason" in read) return yamlDiagnostic(source, yaml, read, offset);
  return {
    source,
    value: read.value,
    rangeOf(path, part) {
      const { start, end } = read.rangeOf(path, part ?? partOf(path, read.value));
      return { start: offset + start, end: offset + end };
    },
  };
}

// A list and a group may begin on the line below, and what is wrong with them is not their first entry.
function partOf(path: Path, value: unknown): "key" | "value" {
  return typeof path.at(-1) === "string" && isKeyed(valueAt(value, path)) ? "key" : "value";
}

/**
 * A diagnostic at the value of a key; of a list or a group at the key itself.
 * @param words a part of the value, which is marked alone where it can be found
 * @param line the line of the value that the words stand in, where it has several
 */
export function diagnosticAtKey(
  document: Document,
  path: Path,
  rule: RuleId,
  wording: Wording,
  words = "",
  line = "",
): Diagnostic {
  const range = document.rangeOf(path);
  const value = document.source.text.slice(range.start, range.end);
  const at = value.indexOf(words, Math.max(0, value.indexOf(line)));
  const part = { start: range.start + at, end: range.start + at + words.length };
  return diagnosticAt(document.source, words && at >= 0 ? part : range, rule, wording);
}

/** A value that has keys: a map or a list. */
export function isKeyed(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isKeyed(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}
