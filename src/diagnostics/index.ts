export {
  type Diagnostic,
  DiagnosticsError,
  diagnosticAt,
  type Fix,
  fileDiagnostic,
  hasErrors,
  type Source,
  type Wording,
} from "./diagnostic.ts";
export { githubAnnotations, githubSummary, withoutCommands } from "./github.ts";
export { positionOf, type Range } from "./position.ts";
export { escapeHtml, quoted, shortened, toWrite, withoutInvisible } from "./quote.ts";
export { type RuleId, rules } from "./rules.ts";
export { suggest } from "./suggest.ts";
export { formatDiagnostics, inOrder } from "./terminal.ts";

/** Nobody reads more diagnostics of one file. */
export const mostPerFile = 100;
