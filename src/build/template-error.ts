import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Diagnostic, diagnosticAt, type RuleId, type Source } from "../diagnostics/index.ts";

/** A pattern of Nunjucks' message, and what we say; `$1` is the name in it. */
type Reason = [pattern: RegExp, rule: RuleId, message: string, hint: string];

const reasons: Reason[] = [
  [
    /^attempted to output null or undefined/,
    "undefined-value",
    "this prints a value that is not there",
    "correct its name, or put {% if … %} around it",
  ],
  [
    /^Unable to call `(.*)`, which is/,
    "template-error",
    "this calls $1, and there is no such macro or function",
    "correct its name, or import it",
  ],
  [
    /^template not found: (.*)/,
    "template-error",
    "there is no template $1",
    "correct the path that stands after include, import or layout",
  ],
];

const otherReason: Reason = [
  /^(?:Error: )?(.*)/s,
  "template-error",
  "this can't be rendered: $1",
  "compare it with https://mozilla.github.io/nunjucks/templating.html",
];

/**
 * The diagnostic of an error that a template made, at the template's line. Inside of a macro Nunjucks
 * gives the line of the macro and the file of its caller, so the message names the page as well.
 * @param errors the error and what caused it, outermost first
 * @returns undefined for an error of another kind, such as one of our own filters
 */
export function templateDiagnostic(root: string, errors: Error[]): Diagnostic | undefined {
  const error = errors.find(({ name }) => name === "Template render error");
  if (!error || errors.some(({ name }) => name === "EleventyNunjucksError")) return undefined;
  const [, path = ""] = /^\((.*?)\)/.exec(error.message) ?? [];
  const [, page] = /"(\.\/content\/[^"]*)"/.exec(errors[0]?.message ?? "") ?? [];
  const source = templateSource(root, path);
  const said = error.message.replace(/^(?:\s*\(.*\)(?: \[Line .*\])?\n)+\s*/, "");
  const [pattern, rule, message, hint] = reasons.find(([known]) => known.test(said)) ?? otherReason;
  const wording = message.replace("$1", () => pattern.exec(said)?.[1]?.split("\n")[0] ?? "");
  const shown = page ? `${wording} (while ${posix.normalize(page)} was rendered)` : wording;
  return diagnosticAt(source, lineRange(source, error), rule, {
    message: shown,
    hint: `${hint}; in a component that it calls, look at the same line`,
  });
}

// Our own templates that are pages are named as if they stood in `content/`.
function templateSource(root: string, path: string): Source {
  const file = posix.normalize(path).replace(/^content\/(?=.*\.njk$)/, "_includes/");
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  return { file, text };
}

/** Nunjucks counts lines from 1 behind the front matter. */
function lineRange({ text }: Source, error: Error) {
  const { lineno } = { lineno: 0, ...error };
  const [frontMatter = ""] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  const lines = text
    .slice(frontMatter.length)
    .split("\n")
    .slice(0, Math.max(0, lineno - 1));
  const start = frontMatter.length + lines.reduce((length, line) => length + line.length + 1, 0);
  return { start, end: start };
}
