import { type Position, positionOf, type Range } from "./position.ts";
import { type RuleId, rules, type Severity } from "./rules.ts";

/** A text file of the project. */
export type Source = {
  /** Path relative to the project's folder, with `/`. */
  file: string;
  /** The whole text, without a byte order mark. */
  text: string;
};

/** What is reported to an author or maintainer: where, what is wrong, what to write instead. */
export type Diagnostic = Position & {
  /** Path relative to the project's folder, with `/`. */
  file: string;
  rule: RuleId;
  severity: Severity;
  /** What is wrong, in plain words. */
  message: string;
  /** What to write instead. */
  hint?: string;
  /** What `check --fix` may write in place of a range, where there is one sure way. */
  fix?: Fix;
};

export type Fix = { range: Range; text: string };

/** The words of a diagnostic. */
export type Wording = Pick<Diagnostic, "message" | "hint" | "fix">;

/** A diagnostic at a range of a text; without one, at the beginning of the file. */
export function diagnosticAt(
  { file, text }: Source,
  range: Range | undefined,
  rule: RuleId,
  { message, hint, fix }: Wording,
): Diagnostic {
  const position = range ? positionOf(text, range) : { line: 1, column: 1 };
  const { severity } = rules[rule];
  return { file, ...position, rule, severity, message, ...(hint && { hint }), ...(fix && { fix }) };
}

/** A diagnostic about a file as a whole, which may have no text. */
export function fileDiagnostic(file: string, rule: RuleId, wording: Wording): Diagnostic {
  return diagnosticAt({ file, text: "" }, undefined, rule, wording);
}

/** Whether one of the diagnostics keeps the site from being published. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Thrown where a step can't go on; carries all that it has found. */
export class DiagnosticsError extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    super(diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    this.name = "DiagnosticsError";
    this.diagnostics = diagnostics;
  }
}
