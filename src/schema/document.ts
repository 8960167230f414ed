// A YAML document where its author wrote it: a data file, or the front matter of a page.
import type { Problem } from "../problems/index.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { frontMatterMistake, textInside } from "./front-matter-mistake.ts";
import { mergeMarkers } from "./merge-markers.ts";
import { readPlainText } from "./plain-text.ts";
import { type Finding, problemAt, type Source } from "./source.ts";
import { isMistake, type Path, readYaml, type Yaml } from "./yaml.ts";
import { yamlProblem } from "./yaml-problem.ts";

export type Document = {
  source: Source;
  /** Where the YAML starts in the source's text. */
  offset: number;
  yaml: Yaml;
};

/** Reads the YAML of a file, or tells why it can't be read: then nothing else is said of the file. */
export function readDocument(root: string, file: string): Document | Problem[] {
  const source = readPlainText(root, file);
  if (!("text" in source)) return [source];
  const unmerged = mergeMarkers(source);
  if (unmerged.length > 0) return unmerged;
  const block = file.endsWith(".md")
    ? splitFrontMatter(source.text)
    : { yaml: source.text, offset: 0 };
  if (!block) return [frontMatterMistake(source)];
  const text = file.endsWith(".md") && textInside(source, block);
  if (text) return [text];
  const yaml = readYaml(block.yaml);
  if (isMistake(yaml)) return [yamlProblem(source, yaml, block)];
  return { source, offset: block.offset, yaml };
}

/** The Problem of `finding` at the value at `path`, or at its key; `path` as `spanOf` takes it. */
export function problemAtKey(
  { source, offset, yaml }: Document,
  path: Path,
  finding: Finding,
  part: "key" | "value" = "value",
): Problem {
  const { start, end } = yaml.spanOf(path, part);
  return problemAt(source, offset + start, offset + end, finding);
}
