// What needs data that can't be read is left out where it is asked for: the check of the sources tells why.
import { DiagnosticsError } from "../diagnostics/index.ts";

/** What `ask` gives, or undefined where it can't be had. */
export function unlessTold<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DiagnosticsError) return undefined;
    throw error;
  }
}
