// What can be wrong with the beginning of a line of YAML: its indentation, its dash, its key.
import type { YamlLine } from "./yaml-lines.ts";
import { tooFarLeft } from "./yaml-order.ts";
import { writeThis } from "./yaml-quotes.ts";
import type { Slip } from "./yaml-values.ts";

/** All lines of a text, and the keys that it may have. */
export type Around = { lines: YamlLine[]; keys: readonly string[] };

/** The slip of a line that is indented, or spaced, with something else than spaces. */
export function blankSlip({ start, text }: YamlLine): Slip | undefined {
  const tab = /^ *(?:- *)*(\t+)/.exec(text)?.[0];
  if (tab !== undefined) {
    return {
      start: start + tab.indexOf("\t"),
      end: start + tab.length,
      message: "a tab stands where spaces belong",
      hint: "indent with spaces",
    };
  }
  // \s has spaces of all kinds, such as the one that doesn't break a line.
  const odd = /^[ ]*(?:- +)*(?:[A-Za-z]+:)?([^\S \t]+)/.exec(text);
  if (!odd) return undefined;
  const end = start + odd[0].length;
  return {
    start: end - (odd[1]?.length ?? 0),
    end,
    message: "this looks like a space and is another character, as text from elsewhere may have it",
    hint: "take it out, and type a space",
  };
}

/** The slip of a line whose key or dash is not written as one. */
export function keySlip(line: YamlLine, around: Around): Slip | undefined {
  const { start, indent, dashes, key, text } = line;
  const words = text.slice(indent);
  const said = { start: start + indent, end: start + text.length };
  const dashed = /^-([A-Za-z]+:(?: .*)?)$/.exec(words)?.[1];
  if (dashed)
    return {
      ...said,
      message: "a space is missing after the -",
      hint: writeThis(`- ${dashed}`, "write one"),
    };
  if (key !== undefined) return undefined;
  const colon = /^((?:- +)*[A-Za-z][\w-]*):(?!\/\/)(?=\S)(.*)$/.exec(words);
  if (colon)
    return {
      ...said,
      message: "a space is missing after the colon",
      hint: writeThis(`${colon[1]}: ${colon[2]}`, "write one"),
    };
  const note = /^(?:<!--|\/\/)(.*)$/.exec(words)?.[1]?.replace(/-->\s*$/, "");
  if (note !== undefined)
    return {
      ...said,
      message: "a note to other authors begins with # here",
      hint: writeThis(`# ${note.trim()}`, "write # before it"),
    };
  if (dashes || /^(?:---|\.\.\.)(?:\s|$)|^[[\]{}"']/.test(words)) return undefined;
  const entry = /^[*•+–—] *(\S.*)$/.exec(words)?.[1];
  if (entry)
    return {
      ...said,
      message: "an entry of a list begins with a hyphen and a space",
      hint: writeThis(`- ${entry}`, "write a hyphen"),
    };
  const [, word = "", sign, value] = /^([A-Za-z]+)( *[=：] *| +|$)(.*)$/.exec(words) ?? [];
  if (/[=：]/.test(sign ?? "") || isKey(word, around))
    return { ...said, message: keyless, hint: writeThis(`${word}: ${value || "…"}`, begin) };
  const above = around.lines.findLast((other) => other.start < start && other.key !== undefined);
  return above ? { ...said, ...tooFarLeft(above) } : { ...said, message: keyless, hint: begin };
}

// A text that goes on may begin with such a word, though hardly before the key itself is written.
function isKey(word: string, { lines, keys }: Around): boolean {
  return keys.includes(word) && lines.every(({ key }) => key !== word);
}

const keyless = "this line has no key: a key ends with a colon and a space";
const begin = "begin it with a key, a colon and a space";
