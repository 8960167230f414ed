// The front matter of a template, which only those have that Eleventy reads; asked by the check.
import type { Problem } from "../problems/index.ts";
import {
  type Document,
  isMistake,
  problemAt,
  readYaml,
  type Source,
  splitFrontMatter,
  yamlProblem,
} from "../schema/index.ts";
import { mayHaveFrontMatter } from "./template.ts";

const printed = {
  message: "this is no layout, and its front matter would be printed on the page",
  hint: "take everything out from here to the second line ---",
};
const notYaml = {
  message: "front matter is YAML, and begins with a line of three hyphens alone",
  hint: "write: ---",
};
const unclosed = {
  message: "front matter is opened and never closed",
  hint: "write a line --- below its last key",
};
const notAGroup = {
  message: "front matter is a group of keys, and this is something else",
  hint: "write a key and its value in each line, such as layout: base",
};

/** The front matter of a template, or what is wrong with it; undefined where there is none. */
export function frontMatterOf(source: Source): Document | Problem | undefined {
  if (!/^---(?!-)/.test(source.text)) return undefined;
  if (!mayHaveFrontMatter(source.file)) return mistake(source, printed);
  if (!/\n---/.test(source.text)) return mistake(source, unclosed);
  const { yaml: block, offset } = splitFrontMatter(source);
  if (block === undefined) return mistake(source, notYaml);
  const yaml = readYaml(block);
  if (isMistake(yaml)) return yamlProblem(source, yaml, offset);
  const isGroup = typeof (yaml.value ?? {}) === "object" && !Array.isArray(yaml.value);
  return isGroup ? { source, offset, yaml } : mistake(source, notAGroup);
}

function mistake(source: Source, finding: { message: string; hint: string }): Problem {
  return problemAt(source, 0, source.text.search(/\s|$/), { rule: "front-matter", ...finding });
}
