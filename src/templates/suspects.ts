// The places that an error of a template may have come from, which Nunjucks often gets wrong; asked for a hint.
import nunjucks, { type Node } from "nunjucks";
import { nodesOf } from "./nodes.ts";
import { offsetIn } from "./place-in.ts";
import { tagsOf } from "./tags.ts";
import { readTemplate, type Template } from "./template.ts";
import { usesOf } from "./uses.ts";

const { FunCall, Output } = nunjucks.nodes;

/** What a node is in words where it may be at fault; undefined where it can't be. */
type Look = (template: Template, node: Node) => string | undefined;

/**
 * What is printed at a place, in a template and in those that it takes in, as
 * `{{ a }} in line 3 of _includes/…`. Nunjucks tells the place, but not of which of them.
 * @param place as Nunjucks counts: from 1, without front matter
 */
export function printedAt(root: string, file: string, place: { lineno: number; colno: number }) {
  return suspects(root, file, (template, node) => {
    const lineno = node.lineno - template.firstLine + 1;
    const isThere = lineno === place.lineno && node.colno + 1 === place.colno;
    return isThere && node instanceof Output ? printed(template, node) : undefined;
  });
}

function printed(template: Template, node: Node): string | undefined {
  const [written] = template.code.slice(offsetIn(template, node)).match(/^\{\{.*?\}\}/s) ?? [];
  return written?.replace(/\s+/g, " ");
}

/** Every call of a name, such as `titel.split`, in a template and in those that it takes in. */
export function callsOf(root: string, file: string, name: string): string[] {
  return suspects(root, file, (template, node) => {
    if (!(node instanceof FunCall)) return undefined;
    const isMeant = template.code.slice(0, offsetIn(template, node)).endsWith(name);
    return isMeant ? `${name}(…)` : undefined;
  });
}

function suspects(root: string, file: string, look: Look, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const template = readTemplate(root, file);
  const tags = tagsOf(template);
  const nodes = Array.isArray(tags) ? nodesOf(template, tags) : [];
  if (!Array.isArray(nodes)) return [];
  const own = nodes.flatMap((node) => {
    const text = look(template, node);
    return text === undefined ? [] : `${text} in line ${node.lineno + 1} of ${file}`;
  });
  const taken = usesOf(root, file, nodes).map((use) => use.file ?? "");
  const templates = taken.filter((name) => name.endsWith(".njk"));
  return [...own, ...templates.flatMap((name) => suspects(root, name, look, seen))];
}
