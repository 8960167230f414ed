export {
  type Diagnostic,
  DiagnosticsError,
  diagnosticAt,
  type Fix,
  fileDiagnostic,
  hasErrors,
  type Report,
  type Source,
  type Wording,
} from "./diagnostic.ts";
export { githubAnnotations, githubSummary, withoutCommands } from "./github.ts";
export { type Position, positionOf, type Range } from "./position.ts";
export { escapeHtml, quoted, shortened, toWrite, withoutInvisible } from "./quote.ts";
export { type RuleId, rules, type Severity } from "./rules.ts";
export { suggest } from "./suggest.ts";
export { formatDiagnostics, inOrder, summaryLine } from "./terminal.ts";

/** Nobody reads more diagnostics of one file. */
export const mostPerFile = 100;
