// Where in a template something stands that Nunjucks names by line and column; asked by the checks.
import type { Node } from "nunjucks";
import type { Finding, Problem } from "../problems/index.ts";
import { problemAt } from "../schema/index.ts";
import type { Template } from "./template.ts";

/** Where a line and a column of a template, both from 0, are in its text, in UTF-16 units. */
export function offsetIn(
  { code }: Template,
  { lineno, colno }: Pick<Node, "lineno" | "colno">,
): number {
  const before = code.split("\n").slice(0, lineno);
  return before.reduce((offset, line) => offset + line.length + 1, colno);
}

/** The Problem of `finding` at a name that stands at `place`, or in the quotes that begin there. */
export function problemAtName(
  template: Template,
  place: Node,
  name: string,
  finding: Finding,
): Problem {
  const start = template.code.indexOf(name, offsetIn(template, place));
  return problemAt(template.source, start, start + name.length, finding);
}
