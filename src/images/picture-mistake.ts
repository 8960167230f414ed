// Why a picture can't be shown, before anyone knows on which line it was asked for.
import type { Finding, RuleId } from "../diagnostics/index.ts";

/** Thrown by whoever looks for a picture, made a Diagnostic by whoever knows the place. */
export class PictureMistake extends Error {
  /** All that a Diagnostic says, but for its place. */
  readonly finding: Finding;

  constructor(rule: RuleId, message: string, hint: string) {
    super(message);
    this.name = "PictureMistake";
    this.finding = { rule, message, hint };
  }
}

/** The mistake that an error tells. @throws the error itself, when it tells none */
export function mistakeIn(error: unknown): PictureMistake {
  if (error instanceof PictureMistake) return error;
  throw error;
}
