// Imports by which a component's style sheet gets lost; asked by the check.
import nunjucks, { type Node } from "nunjucks";
import type { Problem } from "../problems/index.ts";
import { problemAtName } from "./place-in.ts";
import type { Template } from "./template.ts";
import { asksForStyle, type Readable, type Use } from "./uses.ts";

const { FromImport, Import } = nunjucks.nodes;

/**
 * The imports of a template that leave the page behind, though what they import asks it for a style
 * sheet, or takes something in that does.
 */
export function lostStyles(template: Template, uses: Use[], templates: Readable): Problem[] {
  const lost = uses.filter(({ node, file }) => isWithoutPage(node) && needsPage(file, templates));
  return lost.map(({ place, name }) =>
    problemAtName(template, place, name, {
      rule: "lost-style",
      message: `${name} brings a style sheet along, and imported like this it gets lost`,
      hint: "write `with context` at the end of the tag, before its %}",
    }),
  );
}

// Nunjucks hands an import what belongs to the page only when asked to.
function isWithoutPage(node: Node): boolean {
  return (node instanceof Import || node instanceof FromImport) && !node.withContext;
}

function needsPage(
  file: string | undefined,
  templates: Readable,
  seen = new Set<string>(),
): boolean {
  const target = templates.get(file ?? "");
  if (file === undefined || !target || seen.has(file)) return false;
  seen.add(file);
  return target.uses.some(
    ({ node, file }) =>
      asksForStyle(node) || (!isWithoutPage(node) && needsPage(file, templates, seen)),
  );
}
