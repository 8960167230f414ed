// The layouts that layouts are set in: `layout: base` in their front matter; asked by the check.
import { type Problem, suggest } from "../problems/index.ts";
import { type Document, problemAtKey } from "../schema/index.ts";
import { notThere } from "./not-there.ts";

/**
 * Layouts that name one which isn't there, and those that are set in themselves.
 * @param documents the front matter of the templates
 * @param layouts the names of all layouts, with or without front matter
 */
export function layoutMistakes(documents: Document[], layouts: string[]): Problem[] {
  const outer = new Map(
    documents.map((document) => [nameOf(document.source.file), outerOf(document)]),
  );
  return documents.flatMap((document) => {
    const layout = outerOf(document);
    if (layout === undefined) return [];
    if (!layouts.includes(layout)) return unknownLayout(document, layout, layouts);
    const circle = circleFrom(nameOf(document.source.file), outer);
    // Each layout of a circle is in it; the first by name tells it.
    const isFirst = circle.toSorted()[0] === circle[0];
    return circle.length > 0 && isFirst ? setInItself(document, circle) : [];
  });
}

/** `_includes/layouts/base.njk` → `base`: what a page or a layout calls it. */
export function nameOf(file: string): string {
  return file.replace(/^_includes\/layouts\/|\.njk$/g, "");
}

function outerOf({ yaml: { value } }: Document): string | undefined {
  if (typeof value !== "object" || value === null || !("layout" in value)) return undefined;
  return typeof value.layout === "string" ? value.layout.replace(/\.njk$/, "") : "";
}

function unknownLayout(document: Document, layout: string, layouts: string[]): Problem {
  const message = layout ? `there is no layout "${layout}"` : "this names no layout";
  const way = `write one of: ${layouts.join(", ")}`;
  const finding = notThere("unknown-layout", message, suggest(layout, layouts), way);
  return problemAtKey(document, ["layout"], finding);
}

function circleFrom(start: string, outer: Map<string, string | undefined>): string[] {
  const chain = [start];
  for (let next = outer.get(start); next !== undefined; next = outer.get(next)) {
    if (next === start) return chain;
    if (chain.includes(next)) return [];
    chain.push(next);
  }
  return [];
}

function setInItself(document: Document, circle: string[]): Problem {
  return problemAtKey(document, ["layout"], {
    rule: "layout-circle",
    message: `layouts are set in one another without end: ${[...circle, circle[0]].join(" in ")}`,
    hint: "take the line out of the layout that holds the others",
  });
}
