// Blocks of code that are never closed, and so take all that follows; a rule of the dialect, among the slips
// of the pen.
import type { StateCore, Token } from "markdown-it";
import { shortened } from "../content/index.ts";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

/** Has each told at its first line. */
export function openFences(state: StateCore): void {
  const lines = state.src.split("\n");
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type !== "fence" || isClosed(token, lines)) return [token];
    const slip = newSlip(state, { finding: openFence(token.markup), written: token.markup });
    slip.map = token.map;
    return [slip, token];
  });
}

function isClosed({ map, markup }: Token, lines: string[]): boolean {
  const [first, end] = map ?? [0, 0];
  const isAttributes = (line: string) => /^[\s>]*\{:/.test(line);
  const last = lines.slice(first + 1, end).findLast((line) => !isAttributes(line)) ?? "";
  const closing = last.replace(/^[\s>]+/, "").trimEnd();
  return closing.startsWith(markup) && closing === markup.charAt(0).repeat(closing.length);
}

function openFence(signs: string): Finding {
  return {
    rule: "open-code",
    message: "this block of code is never closed: all that follows would be code",
    hint: `where the code ends, put a line of ${shortened(signs)} alone`,
  };
}
