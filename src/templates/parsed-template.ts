// A template taken apart as far as it can be, with the mistakes that show on the way; asked by the check.
import type { Node } from "nunjucks";
import type { Problem } from "../problems/index.ts";
import type { Names } from "./names.ts";
import { nodesOf } from "./nodes.ts";
import { unmatchedTags } from "./open-tags.ts";
import { tagsOf } from "./tags.ts";
import { readTemplate, type Template } from "./template.ts";
import { unknownTags } from "./unknown-tags.ts";

export type ParsedTemplate = {
  template: Template;
  /** Its pieces; undefined where a mistake keeps Nunjucks from understanding it. */
  nodes: Node[] | undefined;
  problems: Problem[];
};

/**
 * Reads a template and parses it. One mistake is told once: below an unknown tag nothing is said of
 * what may come of it, such as an end without a beginning.
 */
export function parsedTemplate(root: string, file: string, names: Names): ParsedTemplate {
  const template = readTemplate(root, file);
  const failed = (...problems: Problem[]) => ({ template, nodes: undefined, problems });
  const tags = tagsOf(template);
  if (isProblem(tags)) return failed(tags);
  const unknown = unknownTags(template, tags, names);
  const unmatched = unmatchedTags(template, tags, names.pairedShortcodes);
  if (unknown.length === 0 && unmatched.length > 0) return failed(...unmatched);
  const nodes = nodesOf(template, tags);
  if (!isProblem(nodes)) return { template, nodes, problems: unknown };
  return unknown.length > 0 ? failed(...unknown) : failed(nodes);
}

function isProblem(made: object): made is Problem {
  return "rule" in made;
}
