// Prints what there is to tell, in the terminal and where GitHub shows it; asked by every command.
import { randomUUID } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";
import {
  githubAnnotations,
  githubSummary,
  type Problem,
  report,
  withoutCommands,
} from "../problems/index.ts";

/**
 * Prints problems as a report; in GitHub Actions also as annotations, which GitHub shows on the
 * changed lines, and as a table in the job's summary. Nothing is printed where there are none.
 * @param root the project's folder
 */
export function tell(problems: Problem[], root: string): void {
  if (problems.length === 0) return;
  if (isOnGitHub()) console.error(githubAnnotations(problems));
  print(report(problems, root));
  if (isOnGitHub()) summarise(problems);
}

/**
 * Prints a text that an author may have had a hand in. GitHub Actions reads what a command prints,
 * and takes some lines as its own commands: none of this text.
 */
export function print(text: string): void {
  // All at once and on one stream, so that nothing of it gets out of the brackets.
  console.error(isOnGitHub() ? withoutCommands(text, randomUUID()) : text);
}

function summarise(problems: Problem[]): void {
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, githubSummary(problems, written));
}

function isOnGitHub(): boolean {
  return process.env.GITHUB_ACTIONS === "true";
}
