// What keeps a text from being read as YAML, put so that an author knows what to write instead.
import type { Diagnostic } from "../diagnostics/index.ts";
import { knownKeys } from "./known-keys.ts";
import { diagnosticAt, type Source } from "./source.ts";
import type { YamlMistake } from "./yaml.ts";
import { yamlSlip } from "./yaml-slips.ts";
import { curlyQuotes, lostText, type Slip } from "./yaml-values.ts";

/**
 * The Diagnostic of a text that is no YAML.
 * @param offset where the YAML starts in the source's text
 */
export function yamlDiagnostic(source: Source, mistake: YamlMistake, offset = 0): Diagnostic {
  const { reason, text } = mistake;
  // What is missing at the end is missing after the last letter.
  const at = Math.min(mistake.offset, text.trimEnd().length);
  const { start, end, message, hint } =
    meant(surely, mistake, at) ??
    yamlSlip(text, reason === "a text alone" ? text.length : at, knownKeys(source.file)) ??
    meant(perhaps, mistake, at) ??
    unknown(at);
  return diagnosticAt(source, offset + start, offset + end, { rule: "yaml-syntax", message, hint });
}

/** A reason of js-yaml's, or of ours, and what it means for the stretch that stands there. */
type Meaning = [reason: RegExp, stretch: RegExp, message: string, hint: string];

/** Where the reason says it all. */
const surely: Meaning[] = [
  [/duplicated/, /[^:\r\n]*/y, "this key is written twice", "take one of the two out"],
  [/maxDepth/, /./y, "brackets stand in brackets, far too deep", "take the brackets out"],
  [/second document/, /.*/y, "what follows this line is not read", "take the line out"],
  [/non-printable/, /./y, "a character stands here that can't be shown", "take it out"],
  [
    /escape|hexadecimal/,
    /./y,
    "in double quotes a \\ begins a code, and this is none",
    "put single quotes around the text instead",
  ],
];

/** Where no slip of the pen was found. */
const perhaps: Meaning[] = [
  [/alias/, /[&*]?[^\s,\]}]*/y, "a text can't begin with & or *", "put quotes around it"],
  [/tag/, /[^\s,\]}]*/y, "a text can't begin with !", "put quotes around it"],
  [/missed comma/, /./y, "a comma is missing between brackets", "write a comma before this"],
];

function meant(meanings: Meaning[], { reason, text }: YamlMistake, at: number): Slip | undefined {
  if (/lost text/.test(reason)) return lostText(text, at);
  if (/curly quotes/.test(reason)) return curlyQuotes(text, at);
  const found = meanings.find(([pattern]) => pattern.test(reason));
  if (!found) return undefined;
  const [, stretch, message, hint] = found;
  stretch.lastIndex = at;
  return { start: at, end: at + (stretch.exec(text)?.[0].length ?? 0), message, hint };
}

function unknown(at: number): Slip {
  return {
    start: at,
    end: at,
    message: "this can't be read",
    hint: "look at the line above as well: a quote or a bracket may be open, or a space too few",
  };
}
