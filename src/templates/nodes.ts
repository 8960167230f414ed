// A template as Nunjucks' parser understands it; asked by the check and for a page that can't be rendered.
import nunjucks, { type Extension, type Node } from "nunjucks";
import type { Problem } from "../problems/index.ts";
import { ownTags } from "./own-tags.ts";
import { syntaxProblem } from "./syntax-problem.ts";
import type { Tag } from "./tags.ts";
import type { Template } from "./template.ts";

/**
 * Every piece of a template, outer before inner, or the first mistake. A tag that isn't Nunjucks' own
 * is taken as one of the configuration: whether it is, and what it holds, others tell.
 * @param tags the template's own
 */
export function nodesOf(template: Template, tags: Tag[]): Node[] | Problem {
  const parser = new nunjucks.parser.Parser(nunjucks.lexer.lex(template.code));
  const names = new Set(tags.map(({ name }) => name));
  parser.extensions = [...names].filter((name) => !ownTags.has(name)).map(shortcode);
  try {
    return nodesIn(parser.parseAsRoot());
  } catch (error) {
    return syntaxProblem(template, tags, error, parser.tokens.index);
  }
}

// As Eleventy has it: a name, then values.
function shortcode(name: string): Extension {
  return {
    tags: [name],
    parse(parser) {
      parser.nextToken();
      const args = parser.parseSignature(true, true);
      parser.advanceAfterBlockEnd(name);
      return new nunjucks.nodes.CallExtension({ __name: name }, "run", args);
    },
  };
}

// Nunjucks' own `findAll` leaves out the cases of a switch and what stands behind `==`.
function nodesIn(part: unknown, found: Node[] = []): Node[] {
  if (part instanceof nunjucks.nodes.Node) {
    found.push(part);
    for (const inner of Object.values(part)) nodesIn(inner, found);
  } else if (Array.isArray(part)) {
    for (const inner of part) nodesIn(inner, found);
  }
  return found;
}
