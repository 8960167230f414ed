// What can be wrong with a value in a line of YAML, and where one of several lines ends.
import type { Span } from "./yaml.ts";
import { closedAt } from "./yaml-ends.ts";
import { columnOf, type YamlLine, yamlLines } from "./yaml-lines.ts";
import { tooFarLeft } from "./yaml-order.ts";
import { asValue, inQuotes, quotesAround, writeThis } from "./yaml-quotes.ts";

/** What an author has to change, and how. */
export type Slip = Span & { message: string; hint: string };

/** The slip in the value of a line, by itself. */
export function valueSlip(line: YamlLine): Slip | undefined {
  const { key, dashes, value } = line;
  if (!value || (key === undefined && !dashes)) return undefined;
  if (/^[@`%&*!\]},]|^[-?:](?= |$)/.test(value))
    return at(line, `a text can't begin with ${value[0]}`, quotesAround(value));
  if (/^[|>]/.test(value) && !isBlockHeader(value))
    return at(line, `a text that begins with ${value[0]} needs quotes`, quotesAround(value));
  if (/^["']/.test(value)) return quoteSlip(line);
  if (/^[[{]/.test(value)) return bracketSlip(line);
  if (/:(?:[ \t]|$)/.test(value))
    return at(line, 'a text with ": " in it needs quotes', quotesAround(value));
  return undefined;
}

/** The slip of a value that is opened in a line and never ends. @param next the line below */
export function openSlip(line: YamlLine, next: YamlLine | undefined): Slip {
  const [sign = "", ...rest] = line.value;
  const closing = closings.get(sign);
  if (closing) {
    const hint = `write ${closing} where it ends, or put quotes around a text that begins with ${sign}`;
    return at(line, "a bracket is opened here and never closed", hint);
  }
  const { message, hint } = tooFarLeft(line);
  return next && next.key === undefined && next.value.endsWith(sign)
    ? at(next, message, hint)
    : at(line, "a quote is opened here and never closed", inQuotesAgain(rest.join("")));
}

const closings = new Map([
  ["[", "]"],
  ["{", "}"],
]);

/** The index of the line in which the value of a line ends, or undefined where it never does. */
export function lastLineOf(lines: YamlLine[], index: number, text: string): number | undefined {
  const line = lines[index];
  if (!line || !(isBlockHeader(line.value) || /^["'[{]/.test(line.value))) return index;
  const after = firstNotBelow(lines, index, line);
  if (isBlockHeader(line.value)) return after - 1;
  const closed = closedAt(text.slice(line.valueStart, lines[after]?.start));
  if (closed === undefined) return undefined;
  let last = index;
  while ((lines[last + 1]?.start ?? text.length) < line.valueStart + closed) last += 1;
  return last;
}

/** The index of the first line that is not further in; below brackets alone all are. */
function firstNotBelow(lines: YamlLine[], index: number, line: YamlLine): number {
  const isAlone = line.key === undefined && !line.dashes;
  let after = index + 1;
  while (after < lines.length && (isAlone || (lines[after]?.indent ?? 0) > columnOf(line)))
    after += 1;
  return after;
}

/** The slip of a text below a `|` that has a line further left than its first. */
export function blockSlip(lines: YamlLine[], index: number, offset: number): Slip | undefined {
  if (!isBlockHeader(lines[index]?.value ?? "")) return undefined;
  const wrong = lines.findLast(({ start }) => start <= offset);
  return (
    wrong && {
      start: wrong.start + wrong.indent,
      end: wrong.start + wrong.text.length,
      message: "this line begins further left than the first one of its text",
      hint: "begin all lines of the text with the same number of spaces",
    }
  );
}

/** The slip of a text that is left out from its `#` on. */
export function lostText(text: string, offset: number): Slip | undefined {
  const line = yamlLines(text).findLast(({ start }) => start <= offset);
  if (!line) return undefined;
  const whole = line.text.slice(line.valueStart - line.start);
  return {
    start: offset,
    end: line.start + line.text.length,
    message: "what follows this # is left out: a # after a space begins a comment",
    hint: /^["']/.test(whole) ? "put the closing quote after it" : quotesAround(whole),
  };
}

/** The slip of a text in curly quotes. */
export function curlyQuotes(text: string, offset: number): Slip {
  const [value = ""] = /^[“”„][^“”„"]*[“”"]|^.*[’‘']/.exec(text.slice(offset)) ?? [];
  const bare = asValue(value.slice(1, -1).trim());
  return {
    start: offset,
    end: offset + value.length,
    message: "these quotes are curly, and would be shown: quotes around a value are straight",
    hint: writeThis(
      `${bare}; or, where the curly ones are to be read: ${inQuotes(value)}`,
      "take the curly quotes out, or put straight ones around them",
    ),
  };
}

function inQuotesAgain(text: string): string {
  // A quote that was closed in another way than it was opened.
  const meant = text.replace(/[“”‘’]$/, "");
  return writeThis(inQuotes(meant), "write one quote before it and one after it");
}

function at({ valueStart: start, value }: YamlLine, message: string, hint: string): Slip {
  return { start, end: start + value.length, message, hint };
}

function isBlockHeader(value: string): boolean {
  return /^[|>][-+0-9]{0,2}$/.test(value);
}

function quoteSlip(line: YamlLine): Slip | undefined {
  const { value } = line;
  const closed = closedAt(value);
  if (closed === undefined || /^\s*(?:#.*)?$/.test(value.slice(closed))) return undefined;
  const isWhole = value.length > 1 && value.endsWith(value[0] ?? "");
  const text = isWhole ? value.slice(1, -1) : value;
  return at(line, "this text goes on after its closing quote", inQuotesAgain(text));
}

function bracketSlip(line: YamlLine): Slip | undefined {
  const { value } = line;
  const closed = closedAt(value);
  if (/^\{[{%]/.test(value))
    return at(line, `a text that begins with ${value[0]} needs quotes`, quotesAround(value));
  if (closed === undefined || closed === value.length) return undefined;
  return at(
    line,
    "this goes on after its closing bracket",
    `where it is a text, ${quotesAround(value)}`,
  );
}
