// Rows of a table with more cells than its head, of which the last would be left out; a rule of the dialect,
// among the slips of the pen.
import type { StateCore, Token } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

/** Has each told at its first cell too many. */
export function wideRows(state: StateCore): void {
  const lines = state.src.split("\n");
  let columns = 0;
  state.tokens = state.tokens.flatMap((token, index, all) => {
    if (token.type === "thead_open") columns = columnsBelow(all, index);
    // The head itself has none too many, and may stand behind the sign of a list.
    const isHead = all[index - 1]?.type === "thead_open";
    if (token.type !== "tr_open" || isHead || !token.map) return [token];
    const cells = cellsOf(lines[token.map[0]] ?? "");
    const [surplus] = cells.slice(columns).filter((cell) => cell !== "");
    if (surplus === undefined) return [token];
    const slip = newSlip(state, { finding: tooMany(columns, cells.length), written: surplus });
    slip.map = token.map;
    return [slip, token];
  });
}

function columnsBelow(tokens: Token[], head: number): number {
  let columns = 0;
  for (let index = head; tokens[index] && tokens[index]?.type !== "thead_close"; index += 1)
    if (tokens[index]?.type === "th_open") columns += 1;
  return columns;
}

/** As markdown-it divides them: a bar with a backslash before it is part of a cell. */
function cellsOf(row: string): string[] {
  const bare = row.replace(/^[\s>]*/, "").replace(/^\||(?<!\\)\|\s*$/g, "");
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function tooMany(columns: number, cells: number): Finding {
  return {
    rule: "row-too-wide",
    message: `this row has ${cells} cells and the table's head ${columns}: what is from here on would be left out`,
    hint: "give the head and the line below it as many cells; a bar that is meant to be read is written \\|",
  };
}
