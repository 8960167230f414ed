// Whether a page's elements stand so deep in one another that walking them would be no walk; asked before
// the walks, which go down by themselves.
import { type Document, type Element, isTag } from "domhandler";
import type { Finding } from "../diagnostics/index.ts";
import { endsByItself, hasNoEnd } from "./uneven-tags.ts";

/** Markdown itself goes no deeper, and no layout of a text does. */
const deepest = 200;

/** The first element that stands too deep, or undefined. */
export function tooDeep(tree: Document): Element | undefined {
  let level = tree.children.filter(isTag);
  for (let depth = 1; depth <= deepest && level.length > 0; depth += 1) {
    level = level.flatMap(({ children }) => children.filter(isTag));
  }
  return level[0];
}

/**
 * Where the first tag stands that is surely too deep, by the tags alone: to read what has a hundred thousand of
 * them takes seconds. Undefined where a reading has to tell.
 * @param most how many may be open
 */
export function deepTag(html: string, most = 5 * deepest): number | undefined {
  let open = 0;
  for (const { 1: slash, 2: name = "", index } of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (isFlat(name.toLowerCase())) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > most) return index;
  }
  return undefined;
}

/** The finding, at the first of an author's tags that stands too deep as far as the tags alone say. */
export function deepFinding(text: string): Finding & { start: number; end: number } {
  const start = deepTag(text, deepest) ?? 0;
  return {
    ...finding,
    start,
    end: start + (/^<[a-z0-9]+>?/i.exec(text.slice(start))?.[0].length ?? 0),
  };
}

function isFlat(name: string): boolean {
  return hasNoEnd.has(name) || endsByItself.has(name);
}

const finding: Finding = {
  rule: "deep-nesting",
  message: `elements stand here more than ${deepest} deep in one another`,
  hint: "close them, or take some out",
};
