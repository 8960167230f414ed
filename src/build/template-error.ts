import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnosticAt, type RuleId, type Source } from "../diagnostics/index.ts";
import { templateFile } from "./template-file.ts";

/** A pattern of Nunjucks' message, and what we say; `$1` is the name in it. */
type Reason = [pattern: RegExp, rule: RuleId, message: string, hint: string];

const reasons: Reason[] = [
  [
    /^attempted to output null or undefined/,
    "undefined-value",
    "this prints a value that is not there",
    "correct its name, or put {% if … %} around it; in a component, look at the same line",
  ],
  [
    /^Unable to call `(.*)`, which is/,
    "template-error",
    "this calls $1, and there is no such macro or function",
    "correct its name, or import it",
  ],
  [
    /^filter not found: (.*)/,
    "template-error",
    "there is no filter $1",
    "correct its name: the filters stand in src/build/plugins.ts",
  ],
  [
    /^template not found: (.*)/,
    "template-error",
    "there is no template $1",
    "correct the path that stands after include, import or layout",
  ],
];

const otherReason: Reason = [
  /^(.*)/s,
  "template-error",
  "this can't be rendered: $1",
  "compare it with https://mozilla.github.io/nunjucks/templating.html",
];

/**
 * The diagnostic of an error that a template made, at the template's line. Inside of a macro Nunjucks
 * gives the line of the macro and the file of its caller, so the message names the page as well.
 * @param errors the error and what caused it, outermost first
 * @returns undefined for an error of another kind, such as a fault in one of our own filters
 */
export function templateDiagnostic(root: string, errors: Error[]): Diagnostic | undefined {
  const error = errors.find(({ name }) => name === "Template render error");
  const cause = errors.at(-1);
  if (!error || !cause || (cause !== error && cause.name !== "Error")) return undefined;
  const [, path = ""] = /^\((.*?)\)/.exec(error.message) ?? [];
  const [, page] = /"(\.\/content\/[^"]*)"/.exec(errors[0]?.message ?? "") ?? [];
  const source = templateSource(root, path);
  const said = cause.message.replace(/^(?:\s*\(.*\)(?: \[Line .*\])?\n)+\s*/, "");
  const [pattern, rule, message, hint] = reasons.find(([known]) => known.test(said)) ?? otherReason;
  const name = pattern.exec(said)?.[1]?.split("\n")[0] ?? "";
  const during = page ? ` (while ${templateFile(page)} was rendered)` : "";
  const wording = { message: `${message.replace("$1", () => name)}${during}`, hint };
  return diagnosticAt(source, lineRange(source, error) ?? nameRange(source, name), rule, wording);
}

function templateSource(root: string, path: string): Source {
  const file = templateFile(path);
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
  return { file, text };
}

/** Nunjucks counts lines from 1 behind the front matter, and gives 0 where it knows none. */
function lineRange({ text }: Source, error: Error) {
  const { lineno } = { lineno: 0, ...error };
  if (!lineno) return undefined;
  const [frontMatter = ""] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  const [before = ""] =
    new RegExp(`(?:.*\n){${lineno - 1}}`).exec(text.slice(frontMatter.length)) ?? [];
  const start = frontMatter.length + before.length;
  return { start, end: start };
}

function nameRange({ text }: Source, name: string) {
  const start = name === "" ? -1 : text.indexOf(name);
  return start < 0 ? undefined : { start, end: start + name.length };
}
