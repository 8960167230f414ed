import type { Diagnostic } from "../diagnostics/index.ts";
import { fileSystemDiagnostic } from "./file-system-error.ts";
import { templateDiagnostic } from "./template-error.ts";

/**
 * An error and what caused it, outermost first: Eleventy links by `originalError`, JavaScript by `cause`.
 */
export function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causesOf("originalError" in error ? error.originalError : error.cause)];
}

/**
 * The diagnostics of an error that is no fault of our code: a `DiagnosticsError`, or one of a template
 * or of the file system.
 * @throws the error itself where it is a fault of our code
 */
export function diagnosticsOf(error: unknown, root: string): Diagnostic[] {
  const errors = causesOf(error);
  for (const cause of errors) {
    // By its field and not by its class, since a module may be loaded twice.
    if ("diagnostics" in cause && Array.isArray(cause.diagnostics)) return cause.diagnostics;
    const refused = fileSystemDiagnostic(cause, root);
    if (refused) return [refused];
  }
  const diagnostic = templateDiagnostic(root, errors);
  if (diagnostic) return [diagnostic];
  throw error;
}
