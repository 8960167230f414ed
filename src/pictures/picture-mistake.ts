// Why a picture can't be shown, before anyone knows on which line it was asked for.
import type { Problem } from "../problems/index.ts";

/** Thrown by whoever looks for a picture, made a Problem by whoever knows the place. */
export class PictureMistake extends Error {
  /** All that a Problem says, but for its place. */
  readonly finding: Pick<Problem, "rule" | "message" | "hint">;

  constructor(rule: string, message: string, hint: string) {
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
