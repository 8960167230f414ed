// Why a picture can't be shown, before anyone knows on which line it was asked for.

/** Thrown by whoever looks for a picture, made a Problem by whoever knows the place. */
export class PictureMistake extends Error {
  readonly rule: string;
  readonly hint: string;

  constructor(rule: string, message: string, hint: string) {
    super(message);
    this.name = "PictureMistake";
    this.rule = rule;
    this.hint = hint;
  }
}
