import { type Diagnostic, diagnosticAt, type Source, type Wording } from "../diagnostics/index.ts";
import { readYaml, type YamlError } from "./yaml.ts";

/** A line of YAML taken apart: `  - key: value`. */
type Line = {
  /** Its offset in the YAML. */
  start: number;
  text: string;
  indent: number;
  key: string | undefined;
  value: string;
  /** The offset of the value. */
  valueStart: number;
};

/** What js-yaml says, where the reason alone tells what to do. */
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

/** The slips that people make most, each as it looks in its line. */
const slips: { in: "line" | "value"; pattern: RegExp; say(line: Line): Wording }[] = [
  {
    in: "line",
    pattern: /(?<=^ *(?:- *)*)\t+/,
    say: () => ({ message: "a tab stands where spaces belong", hint: "indent with spaces" }),
  },
  {
    in: "line",
    pattern: /(?<=^ *(?:- +)*(?:[A-Za-z]+:)?)[^\S \t\r\n]+/,
    say: () => ({
      message:
        "this looks like a space and is another character, as text from elsewhere may have it",
      hint: "take it out, and type a space",
    }),
  },
  {
    in: "line",
    pattern: /^ *(?:- +)*[A-Za-z][\w-]*:(?!\/\/)(?=[^\s:]).*$/,
    say: ({ text }) => ({
      message: "a space is missing after the colon",
      hint: `write: ${text.trim().replace(":", ": ")}`,
    }),
  },
  {
    in: "line",
    pattern: /^ *-[A-Za-z]+:(?: .*)?$/,
    say: ({ text }) => ({
      message: "a space is missing after the -",
      hint: `write: ${text.trim().replace("-", "- ")}`,
    }),
  },
  {
    in: "value",
    pattern: /^(["'])(?:(?!\1).)*$/,
    say: ({ value }) => ({
      message: "a quote is opened here and never closed",
      hint: `write: ${inQuotes(value.slice(1).replace(/[“”‘’]$/, ""))}`,
    }),
  },
  {
    in: "value",
    pattern: /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?!\s*(?:#.*)?$)/,
    say: ({ value }) => ({
      message: "this text goes on after its closing quote",
      hint: `write: ${inQuotes(value.endsWith(value[0] ?? "") ? value.slice(1, -1) : value)}`,
    }),
  },
  {
    in: "value",
    pattern: /^(?:[@`%&*!\]},]|[-?](?: |$)|[|>](?![-+0-9]{0,2}$)|\{[{%])/,
    say: ({ value }) => ({
      message: `a text can't begin with ${value[0]}`,
      hint: quotesHint(value),
    }),
  },
  {
    in: "value",
    pattern: /^[[{][^\]}]*$/,
    say: ({ value }) => ({
      message: "a bracket is opened here and never closed",
      hint: `write ${value[0] === "[" ? "]" : "}"} where it ends, or put quotes around a text`,
    }),
  },
  {
    in: "value",
    pattern: /^[^"'[{|>].*?:(?:\s|$)/,
    say: ({ value }) => ({
      message: 'a text with ": " in it needs quotes',
      hint: quotesHint(value),
    }),
  },
];

/** A line that has no key, where one is due, and one that begins in the wrong column. */
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

/**
 * The diagnostic of a text that is no YAML. js-yaml ends where it can't go on, which may be below the
 * line that is wrong: that line is looked at first, then the one above, then all from the top.
 * @param offset where the YAML begins in the source
 */
export function yamlDiagnostic(
  source: Source,
  yaml: string,
  error: YamlError,
  offset: number,
): Diagnostic {
  const end = Math.min(error.offset, yaml.trimEnd().length);
  const report = (start: number, until: number, wording: Wording) =>
    diagnosticAt(source, { start: offset + start, end: offset + until }, "yaml-syntax", wording);
  const known = reasons.find(([pattern]) => pattern.test(error.reason));
  if (known) {
    const [written = ""] = /^[^:\r\n]*/.exec(yaml.slice(end)) ?? [];
    return report(end, end + written.length, { message: known[1], hint: known[2] });
  }
  const lines = linesOf(yaml).filter(({ start }) => start <= end);
  const at = lines.length - 1;
  const last = lines[at];
  // Where no quote ends this line, one is open above.
  if (last && last.key === undefined && /deficient/.test(error.reason) && /["']$/.test(last.value))
    return report(last.start + last.indent, last.start + last.text.trimEnd().length, tooFarLeft);
  for (const line of [lines[at], lines[at - 1], ...lines].filter((one) => one !== undefined)) {
    for (const { in: part, pattern, say } of slips) {
      const found = pattern.exec(part === "line" ? line.text : line.value);
      if (!found) continue;
      if (part === "value")
        return report(line.valueStart, line.valueStart + line.value.length, say(line));
      const start = line.start + found.index + found[0].search(/[^ ]|$/);
      return report(start, line.start + found.index + found[0].trimEnd().length, say(line));
    }
  }
  const line = lines[at];
  if (!line) return report(end, end, unreadable);
  const range = [line.start + line.indent, line.start + line.text.length] as const;
  if (/indentation/.test(error.reason)) return report(...range, wrongIndent(line, lines));
  return line.key === undefined ? report(...range, noKey) : report(end, end, unreadable);
}

function wrongIndent(line: Line, lines: Line[]): Wording {
  const above = lines.findLast((other) => other.start < line.start && other.key !== undefined);
  const due = above?.indent ?? 0;
  return {
    message: `this line begins with ${spaces(line.indent)}, and the one above with ${spaces(due)}`,
    hint: `begin it with ${spaces(due)}`,
  };
}

function spaces(count: number): string {
  if (count === 0) return "no space";
  return `${count} ${count === 1 ? "space" : "spaces"}`;
}

/** The lines that have keys or entries; those of a text below `|` or `>` are left out. */
function linesOf(yaml: string): Line[] {
  const lines: Line[] = [];
  let block = Number.POSITIVE_INFINITY;
  for (const { 0: text, index: start } of yaml.matchAll(/^.*$/gm)) {
    const [, before = "", key, value = ""] =
      /^(\s*(?:-\s+)*(?:([A-Za-z][\w-]*):(?=\s|$)\s*)?)(.*)$/.exec(text) ?? [];
    const indent = text.search(/\S|$/);
    if (text.trim() === "" || /^\s*#/.test(text) || indent > block) continue;
    block = /^[|>][-+0-9]{0,2}$/.test(value.trim()) ? indent : Number.POSITIVE_INFINITY;
    const valueStart = start + before.length;
    lines.push({ start, text, indent, key, value: value.trim(), valueStart });
  }
  return lines;
}

/** `Mission: our goals` → `"Mission: our goals"`; in single quotes where the text has double ones. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The text as it may stand after a key: in quotes only where it needs them. */
export function asYamlValue(text: string): string {
  const read = readYaml(`key: ${text}`);
  const isSame = "value" in read && (read.value as { key?: unknown } | null)?.key === text;
  return isSame ? text : inQuotes(text);
}

function quotesHint(value: string): string {
  // A hint is one line.
  if (value.length > 120) return "put quotes around it";
  const hint = `put quotes around it: ${inQuotes(value)}`;
  return /^@[\w-]+$/.test(value) ? `leave the @ out, or ${hint}` : hint;
}
