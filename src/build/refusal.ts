// Why a site can't take the place of `_site`; thrown by the site folder.
import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";

/** Stops a build with one Diagnostic of `_site`. */
export function refusal(message: string, hint: string): DiagnosticsError {
  const place = { file: "_site", line: 1, column: 1 };
  const diagnostic: Diagnostic = {
    ...place,
    severity: "error",
    rule: "output-folder",
    message,
    hint,
  };
  return new DiagnosticsError([diagnostic]);
}
