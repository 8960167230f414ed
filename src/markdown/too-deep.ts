// Whether a page's elements stand so deep in one another that walking them would be no walk; asked before
// the walks, which go down by themselves.
import { type Document, type Element, isTag } from "domhandler";
import type { Finding } from "../problems/index.ts";

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

export const deepFinding: Finding = {
  rule: "too-deep",
  message: `elements stand here more than ${deepest} deep in one another`,
  hint: "close them, or take some out",
};
