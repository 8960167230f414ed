// A Problem in a page's front matter that only shows once the page is rendered; asked by other rooms.
import type { Problem } from "../problems/index.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Finding, problemAt, readSource } from "./source.ts";
import { isMistake, type Path, readYaml } from "./yaml.ts";

/**
 * The Problem of `finding` at a key's value of a page's front matter.
 * @param file the page's path relative to `root`
 */
export function pageProblem(root: string, file: string, path: Path, finding: Finding): Problem {
  const source = readSource(root, file);
  const { yaml: block, offset } = splitFrontMatter(source);
  const yaml = readYaml(block ?? "");
  if (isMistake(yaml)) return problemAt(source, 0, 0, finding);
  const { start, end } = yaml.spanOf(path);
  return problemAt(source, offset + start, offset + end, finding);
}
