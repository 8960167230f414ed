import { type Diagnostic, diagnosticAt, type Source, type Wording } from "../diagnostics/index.ts";
import { inQuotes, type YamlError } from "./yaml.ts";

/** A line of YAML taken apart: `  - key: value`. */
type Line = {
  /** Its offset in the YAML. */
  start: number;
  text: string;
  indent: number;
  isEntry: boolean;
  /** The column that the text below it must be further in than. */
  column: number;
  key: string | undefined;
  value: string;
  /** The offset of the value. */
  valueStart: number;
  /** Whether it belongs to a text below `|` or `>`. */
  isText: boolean;
};

type CommonError = [
  where: "line" | "value",
  pattern: RegExp,
  message: (found: string) => string,
  hint: (found: string) => string,
];

/** The reasons of js-yaml and of ours that say enough. */
const reasons: [pattern: RegExp, message: string, hint: string][] = [
  [/duplicated/, "this key is written twice", "take one of the two out"],
  [/second document/, "what follows this line is not read", "take the line out"],
  [/maxDepth/, "brackets stand in brackets, far too deep", "take the brackets out"],
  [/non-printable/, "a character stands here that can't be shown", "take it out"],
  [
    /escape|hexadecimal/,
    "in double quotes a \\ begins a code, and this is none",
    "put single quotes around the text instead",
  ],
  [
    /comment/,
    "what follows this # is left out: a # after a space begins a comment",
    "put quotes around the whole text",
  ],
];

/**
 * The errors that people make most. The match of a pattern is the range that is reported; each begins
 * with a lookahead where it has a lookbehind, so that a line of spaces takes no time.
 */
const commonErrors: CommonError[] = [
  [
    "line",
    /(?=\t)(?<=^ *(?:- *)*)\t+/,
    () => "a tab stands where spaces belong",
    () => "indent with spaces",
  ],
  [
    "line",
    /(?=[^\0-~])(?<=^ *(?:- +)*(?:[A-Za-z][\w-]*:)?)[^\S \t\r\n]+/,
    () => "this looks like a space and is another character, as text from elsewhere may have it",
    () => "take it out, and type a space",
  ],
  [
    "line",
    /(?=\S)(?<=^ *)(?:- +)*[A-Za-z][\w-]*:(?!\/\/)(?=[^\s:]).*$/,
    () => "a space is missing after the colon",
    (found) => `write: ${found.trim().replace(":", ": ")}`,
  ],
  [
    "line",
    /(?=-)(?<=^ *)-[A-Za-z]+:(?: .*)?$/,
    () => "a space is missing after the -",
    (found) => `write: ${found.trim().replace("-", "- ")}`,
  ],
  [
    "value",
    /^(["'])(?:(?!\1).)*$/,
    () => "a quote is opened here and never closed",
    (found) => `write: ${inQuotes(found.slice(1).replace(/[“”‘’]$/, ""))}`,
  ],
  [
    "value",
    /^(?:[@`%&*!\]},]|[-?](?: |$)|[|>](?![-+0-9]{0,2}$)|\{[{%]).*$/,
    (found) => `a text can't begin with ${found[0]}`,
    quotesHint,
  ],
  [
    "value",
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?!\s*(?:#.*)?$).*$/,
    () => "this text goes on after its closing quote",
    (found) => `write: ${inQuotes(found.endsWith(found[0] ?? "") ? found.slice(1, -1) : found)}`,
  ],
  [
    "value",
    /^(?:\[[^\]]*\]|\{[^}]*\})(?!\s*(?:#.*)?$).*$/,
    () => "this text goes on after its closing bracket",
    (found) => `write: ${inQuotes(found)}`,
  ],
  [
    "value",
    /^[[{][^\]}]*$/,
    () => "a bracket is opened here and never closed",
    (found) => `write ${found[0] === "[" ? "]" : "}"} where it ends, or put quotes around a text`,
  ],
  ["value", /^[^"'[{|>].*?:(?:\s.*)?$/, () => 'a text with ": " in it needs quotes', quotesHint],
];

/** js-yaml's reasons where a quote or a bracket may have been opened many lines above. */
const unclosed = /quoted|flow|deficient|missed comma|expected/;

/**
 * The diagnostic of a text that is no YAML. js-yaml may end below the line that is wrong: its own line is
 * searched first, then the one above, then those where a quote may be open.
 * @param offset where the YAML begins in the source
 */
export function yamlDiagnostic(
  source: Source,
  yaml: string,
  error: YamlError,
  offset: number,
): Diagnostic {
  const end = Math.min(error.offset, yaml.trimEnd().length);
  const report = (start: number, length: number, wording: Wording) => {
    const range = { start: offset + start, end: offset + start + length };
    return diagnosticAt(source, range, "yaml-syntax", wording);
  };
  const known = reasons.find(([pattern]) => pattern.test(error.reason));
  if (known) {
    const [written = ""] = /^[^:\r\n]*/.exec(yaml.slice(end)) ?? [];
    return report(end, written.length, { message: known[1], hint: known[2] });
  }
  const lines = linesOf(yaml).filter(({ start }) => start <= end);
  const [at, above, ...others] = lines
    .toReversed()
    .filter(({ isText }, index) => !isText || index === 0);
  if (!at) return report(end, 0, unreadable);
  const [start, length] = [at.start + at.indent, at.text.trim().length];
  // Where no quote ends this line, one is open above.
  if (/deficient/.test(error.reason) && at.key === undefined && /["']$/.test(at.value))
    return report(start, length, tooFarLeft);
  const near = above ? [at, above] : [at];
  for (const line of unclosed.test(error.reason) ? [...near, ...others] : near) {
    const found = line.isText ? undefined : commonErrorIn(line);
    if (found) return report(found.start, found.length, found.wording);
    if (near.includes(line) && hasNoKey(line, lines))
      return report(line.start + line.indent, line.text.trim().length, noKey);
  }
  return report(start, length, wrongIndent(at, lines));
}

function commonErrorIn(line: Line) {
  for (const [where, pattern, message, hint] of commonErrors) {
    const [text, offset] =
      where === "line" ? [line.text, line.start] : [line.value, line.valueStart];
    const found = pattern.exec(text);
    if (!found) continue;
    const wording: Wording = { message: message(found[0]), hint: hint(found[0]) };
    return { start: offset + found.index, length: found[0].length, wording };
  }
  return undefined;
}

const noKey: Wording = {
  message: "this line has no key: a key ends with a colon and a space",
  hint: "begin it with a key, or with two spaces more than the line above where it goes on with its text",
};

const tooFarLeft: Wording = {
  message: "this line goes on with the text above, and begins too far left",
  hint: "begin it with two spaces more than its key, as every line that goes on with the text",
};

const unreadable: Wording = {
  message: "this can't be read",
  hint: "look at the line above as well: a quote or a bracket may be open, or a space too few",
};

/** Whether a line stands where a key or an entry is due, and is none, nor more of a text. */
function hasNoKey(line: Line, lines: Line[]): boolean {
  if (line.key !== undefined || line.isEntry || line.isText) return false;
  const above = lines.findLast(({ start, key, isEntry }) => start < line.start && (key || isEntry));
  return !above || line.indent <= above.column;
}

/** What is said of a line that begins in the wrong column. */
function wrongIndent(line: Line, lines: Line[]): Wording {
  const above = lines.filter(({ start }) => start < line.start);
  const [first] = above;
  if (!first) return unreadable;
  if (line.isText)
    return {
      message: "this line begins further left than the first one of its text",
      hint: "begin all lines of the text with the same number of spaces",
    };
  const entry = above.findLast(({ isEntry }) => isEntry);
  if (line.isEntry && !entry)
    return {
      message: "an entry of a list stands here, where a key is due",
      hint: "take the - out, or put the entry below the key of its list",
    };
  if (first.isEntry && line.indent === 0)
    return {
      message: "this begins an entry of the list without a hyphen, or is too far left",
      hint: `write: - ${line.text.trim()}; or begin it with 2 spaces where it belongs to the entry above`,
    };
  const due = line.isEntry ? entry?.indent : above.findLast(({ key }) => key)?.column;
  if (due === undefined || due === line.indent) return unreadable;
  return {
    message: `this line begins with ${spaces(line.indent)}, and those it belongs to with ${spaces(due)}`,
    hint: `begin it with ${spaces(due)}${line.isEntry ? ", and move its other lines along" : ""}`,
  };
}

function spaces(count: number): string {
  if (count === 0) return "no space";
  return `${count} ${count === 1 ? "space" : "spaces"}`;
}

/** The lines that say something. */
function linesOf(yaml: string): Line[] {
  const lines: Line[] = [];
  let block = Number.POSITIVE_INFINITY;
  for (const { 0: text, index: start } of yaml.matchAll(/^.*$/gm)) {
    const [, before = "", hyphens = "", key, value = ""] =
      /^(\s*((?:-\s+)*)(?:([A-Za-z][\w-]*):(?=\s|$)\s*)?)(.*)$/.exec(text) ?? [];
    const indent = text.search(/\S|$/);
    const isText = indent > block;
    if (text.trim() === "" || (!isText && /^\s*#/.test(text))) continue;
    if (!isText)
      block = /^[|>][-+0-9]{0,2}$/.test(value.trim()) ? indent : Number.POSITIVE_INFINITY;
    const isEntry = /^\s*-(?:\s|$)/.test(text);
    const column = key === undefined ? indent : indent + hyphens.length;
    const valueStart = start + before.length;
    lines.push({
      start,
      text,
      indent,
      isEntry,
      column,
      key,
      value: value.trim(),
      valueStart,
      isText,
    });
  }
  return lines;
}

function quotesHint(value: string): string {
  // A hint is one line.
  if (value.length > 120) return "put quotes around it";
  const hint = `put quotes around it: ${inQuotes(value)}`;
  return /^@[\w-]+$/.test(value) ? `leave the @ out, or ${hint}` : hint;
}
