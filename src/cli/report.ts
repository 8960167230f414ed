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
 * Prints diagnostics; in GitHub Actions also as annotations, which GitHub shows on the changed lines,
 * and as a table in the job's summary. Prints nothing where there are none.
 * @param root the project's folder
 */
export function printDiagnostics(diagnostics: Diagnostic[], root: string): void {
  if (diagnostics.length === 0) return;
  const report = formatDiagnostics(diagnostics, root);
  if (process.env.GITHUB_ACTIONS !== "true") {
    console.error(report);
    return;
  }
  console.error(githubAnnotations(diagnostics));
  // Lines of an author's text would be commands to GitHub. All on one stream, to stay in the brackets.
  console.error(withoutCommands(report, randomUUID()));
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (!file) return;
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(file, githubSummary(diagnostics, written));
}
