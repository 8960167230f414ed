import type { Diagnostic } from "./diagnostic.ts";
import { escapeHtml, printable } from "./quote.ts";
import { inOrder, summaryLine } from "./terminal.ts";

/**
 * A workflow command for each diagnostic, in order, which GitHub shows on the changed lines.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotations(diagnostics: Diagnostic[]): string {
  return inOrder(diagnostics).map(annotation).join("\n");
}

/**
 * A text that GitHub Actions prints as it is, whatever commands for it stand in it.
 * @param token what nobody who wrote in the text can know
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function annotation(diagnostic: Diagnostic): string {
  const { file, rule, severity, message, hint } = diagnostic;
  const properties = Object.entries({ file, ...rangeOf(diagnostic), title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const text = hint ? `${message}\n${hint}` : message;
  return `::${severity} ${properties.join(",")}::${data(text)}`;
}

// GitHub takes columns only of a range within one line.
function rangeOf({ line, column, endLine = line, endColumn }: Diagnostic) {
  if (endLine === line) return { line, endLine, col: column, endColumn };
  // A range up to the beginning of a line has nothing of that line.
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

// As GitHub's own toolkit writes them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** GitHub shows nothing of a step's summary that is larger: 1 MiB. */
const mostBytes = 1024 * 1024;

/** A message that is longer would take the room of many others. */
const mostCharacters = 1000;

const heading = "<tr><th>Where</th><th>What is wrong</th><th>What to write</th></tr>";

/**
 * The counts, and a table of the diagnostics in order, as many as GitHub has room for; an empty text
 * where there is no room at all.
 * @param written how many bytes the summary has already
 */
export function githubSummary(diagnostics: Diagnostic[], written = 0): string {
  const rows = inOrder(diagnostics).map(row);
  const room = mostBytes - written - Buffer.byteLength(table(diagnostics, [more(rows.length)]));
  if (room < 0) return "";
  const shown = fitting(rows, room);
  const left = rows.length - shown.length;
  return table(diagnostics, left > 0 ? [...shown, more(left)] : shown);
}

function table(diagnostics: Diagnostic[], rows: string[]): string {
  return [
    "",
    `### ${summaryLine(diagnostics)}`,
    "",
    "<table>",
    heading,
    ...rows,
    "</table>",
    "",
    "",
  ].join("\n");
}

function row({ file, line, column, rule, severity, message, hint = "" }: Diagnostic): string {
  const where = `<code>${cell(`${file}:${line}:${column}`)}</code>`;
  return `<tr><td>${where}</td><td>${severity}: ${cell(`${message} [${rule}]`)}</td><td>${cell(hint)}</td></tr>`;
}

function cell(text: string): string {
  const isLong = text.length > mostCharacters;
  return escapeHtml(printable(isLong ? `${text.slice(0, mostCharacters)}…` : text));
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
  return `<tr><td colspan="3">… and ${count} more, which the log of this step shows.</td></tr>`;
}
