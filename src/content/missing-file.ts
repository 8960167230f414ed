// What is told of a file that no site can be built without; asked by the check and by the readers.
import type { Diagnostic } from "../diagnostics/index.ts";

export function missingFile(file: string): Diagnostic {
  return {
    ...{ file, line: 1, column: 1, severity: "error", rule: "missing-file" },
    message: "this file is missing",
    hint: "put it back: the site is built from it",
  };
}
