// What no fault of our code caused, inside of what Eleventy throws; asked by the build.
import type { Diagnostic } from "../diagnostics/index.ts";
import { causes, systemDiagnostic } from "./system-error.ts";
import { templateDiagnostic } from "./template-error.ts";

/**
 * The diagnostics of the `DiagnosticsError` that caused an error, or of the disk or the template that did.
 * The first is told by its `diagnostics`, not by its class, since a module may be loaded twice.
 * @param root the project's folder
 * @throws the error itself when none of them caused it: that is a fault of our own
 */
export function diagnosticsIn(error: unknown, root: string): Diagnostic[] {
  const errors = causes(error);
  for (const cause of errors) {
    if ("diagnostics" in cause && Array.isArray(cause.diagnostics)) return cause.diagnostics;
  }
  const diagnostic = systemDiagnostic(error, root) ?? templateDiagnostic(root, errors);
  if (diagnostic) return [diagnostic];
  throw error;
}
