// Problems as a table in the summary of a job on GitHub, where all have room; asked by the commands.
//
// The table is HTML without an empty line in it, which Markdown leaves alone: whatever an author
// wrote is text there once it is text for HTML.
import { counts } from "./counts.ts";
import { htmlText } from "./html-text.ts";
import { inOrder } from "./order.ts";
import { printable } from "./printable.ts";
import type { Problem } from "./problem.ts";

/** GitHub shows nothing of a step's summary that is larger: 1 MiB. */
const mostBytes = 1024 * 1024;

/** A message that is longer would take the room of many others. */
const mostCharacters = 1000;

const heading = "<tr><th>Where</th><th>What is wrong</th><th>What to write</th></tr>";

/**
 * The counts, and a table of the problems in order, as many as GitHub has room for; an empty text
 * where there is no room at all.
 * @param written how many bytes the summary has already
 */
export function githubSummary(problems: Problem[], written = 0): string {
  const rows = inOrder(problems).map(row);
  const room = mostBytes - written - Buffer.byteLength(table(problems, [more(rows.length)]));
  if (room < 0) return "";
  const shown = fitting(rows, room);
  const left = rows.length - shown.length;
  return table(problems, left > 0 ? [...shown, more(left)] : shown);
}

function table(problems: Problem[], rows: string[]): string {
  return ["", `### ${counts(problems)}`, "", "<table>", heading, ...rows, "</table>", "", ""].join(
    "\n",
  );
}

function row({ file, line, column, severity, message, hint = "" }: Problem): string {
  const where = `<code>${cell(`${file}:${line}:${column}`)}</code>`;
  return `<tr><td>${where}</td><td>${severity}: ${cell(message)}</td><td>${cell(hint)}</td></tr>`;
}

function cell(text: string): string {
  const isLong = text.length > mostCharacters;
  return htmlText(printable(isLong ? `${text.slice(0, mostCharacters)}…` : text));
}

/** As many of the rows as have room in so many bytes. */
function fitting(rows: string[], room: number): string[] {
  let taken = 0;
  const end = rows.findIndex((text) => {
    taken += Buffer.byteLength(text) + 1;
    return taken > room;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function more(count: number): string {
  return `<tr><td colspan="3">… and ${count} more, which the log of this step tells.</td></tr>`;
}
