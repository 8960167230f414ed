// Filters and tests that neither Nunjucks nor the configuration has; asked by the check.
import nunjucks, { type Node } from "nunjucks";
import { type Problem, suggest } from "../problems/index.ts";
import type { Names } from "./names.ts";
import { notThere } from "./not-there.ts";
import { problemAtName } from "./place-in.ts";
import type { Template } from "./template.ts";

const { Filter, FunCall, Is, Symbol: NameNode } = nunjucks.nodes;

/** The unknown filters and tests of a template. */
export function unknownNames(template: Template, nodes: Node[], names: Names): Problem[] {
  const filterWay = "take it out, or add it in src/ with addFilter";
  const testWay = "take it out: only Nunjucks' own tests stand behind `is`";
  return nodes.flatMap((node) => {
    if (node instanceof Filter)
      return unknown(template, node.name, "filter", names.filters, filterWay);
    return node instanceof Is
      ? unknown(template, testOf(node.right), "test", names.tests, testWay)
      : [];
  });
}

// `is even` or `is divisibleby(3)`; what stands in `is none` is no name but a value.
function testOf(right: Node): Node {
  return right instanceof FunCall ? right.name : right;
}

function unknown(
  template: Template,
  name: Node,
  kind: "filter" | "test",
  known: ReadonlySet<string>,
  way: string,
): Problem[] {
  if (!(name instanceof NameNode) || known.has(name.value)) return [];
  const message = `there is no ${kind} "${name.value}"`;
  const finding = notThere(`unknown-${kind}`, message, suggest(name.value, known), way);
  return [problemAtName(template, name, name.value, finding)];
}
