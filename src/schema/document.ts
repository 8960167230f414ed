// A YAML document where its author wrote it: a data file, or the front matter of a page.
import type { Finding, Problem } from "../problems/index.ts";
import { problemAt, type Source } from "./source.ts";
import type { Path, Yaml } from "./yaml.ts";

export type Document = {
  source: Source;
  /** Where the YAML starts in the source's text. */
  offset: number;
  yaml: Yaml;
};

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
