// Prints what there is to tell, in the terminal and where GitHub shows it; asked by every command.
import { randomUUID } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";
import {
  type Diagnostic,
  formatDiagnostics,
  githubAnnotations,
  githubSummary,
  withoutCommands,
} from "../diagnostics/index.ts";

/**
 * Prints diagnostics as a report; in GitHub Actions also as annotations, which GitHub shows on the
 * changed lines, and as a table in the job's summary. Nothing is printed where there are none.
 * @param root the project's folder
 */
export function tell(diagnostics: Diagnostic[], root: string): void {
  if (diagnostics.length === 0) return;
  if (isOnGitHub()) console.error(githubAnnotations(diagnostics));
  print(formatDiagnostics(diagnostics, root));
  if (isOnGitHub()) summarise(diagnostics);
}

/**
 * Prints a text that an author may have had a hand in. GitHub Actions reads what a command prints,
 * and takes some lines as its own commands: none of this text.
 */
export function print(text: string): void {
  // All at once and on one stream, so that nothing of it gets out of the brackets.
  console.error(isOnGitHub() ? withoutCommands(text, randomUUID()) : text);
}

function summarise(diagnostics: Diagnostic[]): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, githubSummary(diagnostics, written));
}

function isOnGitHub(): boolean {
  return process.env.GITHUB_ACTIONS === "true";
}
