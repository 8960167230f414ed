// Problems as GitHub marks them on the changed lines of a pull request; asked by the commands.
//
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import { inOrder } from "./order.ts";
import type { Problem } from "./problem.ts";

/** A line for each problem, in order, that has GitHub Actions make an annotation of it. */
export function githubAnnotations(problems: Problem[]): string {
  return inOrder(problems).map(annotation).join("\n");
}

/**
 * A text that GitHub Actions prints as it is, whatever commands for it stand in it.
 * @param token what nobody who wrote in the text can know
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function annotation(problem: Problem): string {
  const { file, rule, severity, message, hint } = problem;
  const properties = Object.entries({ file, ...stretch(problem), title: title(rule) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const told = hint ? `${message}\n${hint}` : message;
  return `::${severity} ${properties.join(",")}::${data(told)}`;
}

// GitHub takes columns only of a stretch within one line.
function stretch({ line, column, endLine = line, endColumn }: Problem) {
  if (endLine === line) return { line, endLine, col: column, endColumn };
  // A stretch up to the beginning of a line has nothing of that line.
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

/** The rule's name for people: `unknown-key` is "Unknown key". */
function title(rule: string): string {
  return rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll("-", " ");
}

// As GitHub's own toolkit writes them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
