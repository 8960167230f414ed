import type { RuleId, Wording } from "../diagnostics/index.ts";

/** Why an image can't be shown, before anyone knows where it was asked for. */
export class ImageError extends Error {
  readonly rule: RuleId;
  readonly wording: Wording;

  constructor(rule: RuleId, message: string, hint: string) {
    super(message);
    this.name = "ImageError";
    this.rule = rule;
    this.wording = { message, hint };
  }
}

/** The `ImageError` that an error is. @throws the error itself where it is another one */
export function imageErrorOf(error: unknown): ImageError {
  if (error instanceof ImageError) return error;
  throw error;
}
