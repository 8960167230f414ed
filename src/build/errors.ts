import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";
import { causes, systemDiagnostic } from "./system-error.ts";
import { templateDiagnostic } from "./template-error.ts";

/**
 * The diagnostics of an error that is no fault of our code: a `DiagnosticsError`, or one of the file system
 * or of a template.
 * @throws the error itself where it is a fault of our code
 */
export function diagnosticsOf(error: unknown, root: string): Diagnostic[] {
  const errors = causes(error);
  const known = errors.find((cause) => cause instanceof DiagnosticsError);
  if (known) return known.diagnostics;
  const diagnostic = systemDiagnostic(error, root) ?? templateDiagnostic(root, errors);
  if (diagnostic) return [diagnostic];
  throw error;
}
