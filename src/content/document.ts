// A YAML document where its author wrote it: a data file, or the front matter of a page.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { frontMatterAgain } from "./front-matter-again.ts";
import { frontMatterMistake, textInside } from "./front-matter-mistake.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { mergeMarkers } from "./merge-markers.ts";
import { readPlainText } from "./plain-text.ts";
import { diagnosticAt, type Source } from "./source.ts";
import { isMistake, type Path, readYaml, type Yaml } from "./yaml.ts";
import { yamlDiagnostic } from "./yaml-diagnostic.ts";

export type Document = {
  source: Source;
  /** Where the YAML starts in the source's text. */
  offset: number;
  yaml: Yaml;
};

/** A page's front matter, and where its Markdown starts. */
export type PageDocument = Document & { body: number };

/** Reads a data file, or tells why it can't be read: then nothing else is said of it. */
export function readDocument(root: string, file: string): Document | Diagnostic[] {
  const source = readText(root, file);
  return Array.isArray(source) ? source : documentAt(source, source.text, 0);
}

/** Reads a page's front matter, or tells why it can't be read: then nothing else is said of the page. */
export function readPage(root: string, file: string): PageDocument | Diagnostic[] {
  const source = readText(root, file);
  if (Array.isArray(source)) return source;
  const { yaml, offset, body } = splitFrontMatter(source);
  if (yaml === undefined) return [frontMatterMistake(source)];
  const mixed = textInside(source, yaml, offset) ?? frontMatterAgain(source, body);
  if (mixed) return [mixed];
  const document = documentAt(source, yaml, offset);
  return Array.isArray(document) ? document : { ...document, body };
}

function readText(root: string, file: string): Source | Diagnostic[] {
  const source = readPlainText(root, file);
  if (!("text" in source)) return [source];
  const unmerged = mergeMarkers(source);
  return unmerged.length > 0 ? unmerged : source;
}

function documentAt(source: Source, text: string, offset: number): Document | Diagnostic[] {
  const yaml = readYaml(text);
  return isMistake(yaml) ? [yamlDiagnostic(source, yaml, offset)] : { source, offset, yaml };
}

/**
 * The Diagnostic of `finding` at the value at `path`, as `spanOf` takes it; of a list or a group at its key.
 */
export function diagnosticAtKey(
  { source, offset, yaml }: Document,
  path: Path,
  finding: Finding,
  part = partOf(path, yaml.value),
): Diagnostic {
  const { start, end } = yaml.spanOf(path, part);
  return diagnosticAt(source, offset + start, offset + end, finding);
}

// A list and a group may begin on the line below, and what is wrong with them is not their first entry.
function partOf(path: Path, value: unknown): "key" | "value" {
  return typeof path.at(-1) === "string" && isKeyed(valueAt(value, ...path)) ? "key" : "value";
}
