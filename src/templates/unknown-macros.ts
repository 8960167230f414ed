// Macros that a template imports from another which has none of that name; asked by the check.
import nunjucks, { type FromImport, type Name, type Node } from "nunjucks";
import { type Problem, suggest } from "../problems/index.ts";
import { notThere } from "./not-there.ts";
import { problemAtName } from "./place-in.ts";
import type { Template } from "./template.ts";
import type { Readable, Use } from "./uses.ts";

const { FromImport: From, Macro, Pair, Set: SetTag, Symbol: NameNode } = nunjucks.nodes;

/** The names that a template imports and that are not there. */
export function unknownMacros(template: Template, uses: Use[], templates: Readable): Problem[] {
  return uses.flatMap(({ node, name: file, file: path }) => {
    const target = templates.get(path ?? "");
    if (!(node instanceof From) || !target) return [];
    const given = namesGiven(target.nodes);
    const unknown = namesAsked(node).filter(({ value }) => !given.includes(value));
    return unknown.map((name) => unknownMacro(template, file, name, given));
  });
}

function unknownMacro(template: Template, file: string, name: Name, given: string[]): Problem {
  const message = `${file} has no macro "${name.value}"`;
  const way = `look into _includes/${file} for those it has`;
  const finding = notThere("unknown-macro", message, suggest(name.value, given), way);
  return problemAtName(template, name, name.value, finding);
}

function namesAsked({ names }: FromImport): Name[] {
  const asked = names.children.map((name) => (name instanceof Pair ? name.key : name));
  return asked.filter((name) => name instanceof NameNode);
}

// What is set at the top of a template is given along with its macros.
function namesGiven(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    const names = node instanceof SetTag ? node.targets : node instanceof Macro ? [node.name] : [];
    return names.filter((name) => name instanceof NameNode).map(({ value }) => value);
  });
}
