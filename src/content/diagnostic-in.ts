// A Diagnostic at a key that only shows once a build is under way; asked by the rooms above.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { diagnosticAtKey } from "./document.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Part, partOfValue } from "./part-of-value.ts";
import { diagnosticAt, readSource, type Source } from "./source.ts";
import { isMistake, type Path, readYaml } from "./yaml.ts";

/**
 * The Diagnostic of `finding` at a key's value: in a data file, or in a page's front matter.
 * @param file path relative to `root`
 * @param path the keys and indexes that lead to the value, such as `[0, "photo"]`; where it is not
 *   there, its nearest parent is marked
 * @param part what of the value is meant; absent where it is all of it
 */
export function diagnosticIn(
  root: string,
  file: string,
  path: Path,
  finding: Finding,
  part?: Part,
): Diagnostic {
  const source = readSource(root, file);
  const { text, offset } = yamlOf(source);
  const yaml = readYaml(text);
  if (isMistake(yaml)) return diagnosticAt(source, 0, 0, finding);
  const { start, end } = yaml.spanOf(path);
  const within = part && partOfValue(text.slice(start, end), part);
  if (!within) return diagnosticAtKey({ source, offset, yaml }, path, finding);
  const from = offset + start;
  return diagnosticAt(source, from + within.start, from + within.end, finding);
}

function yamlOf(source: Source): { text: string; offset: number } {
  if (!source.file.endsWith(".md")) return { text: source.text, offset: 0 };
  const { yaml = "", offset } = splitFrontMatter(source);
  return { text: yaml, offset };
}
