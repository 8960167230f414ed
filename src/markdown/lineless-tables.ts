// Tables without the line below their head, which would be shown with all their bars; a rule of the dialect,
// among the slips of the pen.
import type { StateCore } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

/** Has each told at its first line. Lines that begin and end with a bar are no prose. */
export function linelessTables(state: StateCore): void {
  state.tokens = state.tokens.flatMap((token, index, all) => {
    const text = all[index + 1];
    if (token.type !== "paragraph_open" || !text) return [token];
    const lines = text.content.split("\n").map((line) => line.trim());
    const [head = "", second = ""] = lines;
    if (lines.length < 2 || columnsOf(head) < 2 || !lines.every(isRow)) return [token];
    const slip = newSlip(state, { finding: missingLine(head, second), written: head });
    slip.map = token.map;
    return [slip, token];
  });
}

function isRow(line: string): boolean {
  return line.startsWith("|") && line.endsWith("|");
}

function columnsOf(row: string): number {
  return row.replaceAll("\\|", "").split("|").length - 2;
}

function missingLine(head: string, second: string): Finding {
  const line = `|${" --- |".repeat(Math.min(columnsOf(head), mostColumns))}`;
  const isThere = /^[|:\s=–—-]+$/.test(second);
  return {
    rule: "table-without-line",
    message: isThere
      ? "the line below a table's head needs --- for each column; this is shown as it is written"
      : "a table needs a line below its head; this is shown as it is written",
    hint: `write ${isThere ? "as its second line" : "below this line"}: ${line}`,
  };
}

/** More than anybody sets. */
const mostColumns = 20;
