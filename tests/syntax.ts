// The syntax of our own files, for tests that hold how they are laid out.
import { readFileSync } from "node:fs";
import { parseAst } from "vitest/node";

/** One piece of syntax as ESTree names it: https://github.com/estree/estree */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/**
 * Every piece of a TypeScript file, outer before inner.
 *
 * @throws SyntaxError where the file isn't TypeScript
 */
export function syntaxOf(path: string): SyntaxNode[] {
  const lang = path.endsWith(".d.ts") ? "dts" : "ts";
  return [...nodesIn(parseAst(readFileSync(path, "utf8"), { lang }))];
}

function* nodesIn(part: unknown): Generator<SyntaxNode> {
  if (typeof part !== "object" || part === null) return;
  if (isNode(part)) yield part;
  for (const inner of Object.values(part)) yield* nodesIn(inner);
}

function isNode(part: object): part is SyntaxNode {
  return "type" in part && typeof part.type === "string";
}

/** What a piece is called, or says as a literal; nothing where it is neither. */
export function nameOf(part: unknown): string | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  const { name, value } = part as { name?: unknown; value?: unknown };
  return [name, value].find((said) => typeof said === "string");
}
