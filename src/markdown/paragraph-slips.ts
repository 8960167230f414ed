// Paragraphs that were meant as lists or headings, and headings that were meant as paragraphs; a rule of the
// dialect, among the slips of the pen.
import type { StateCore, Token } from "markdown-it";
import { type Finding, toWrite } from "../diagnostics/index.ts";
import { newSlip, type Slip } from "./slip.ts";

/** Has each told at its first line. */
export function paragraphSlips(state: StateCore): void {
  state.tokens = state.tokens.flatMap((token, index, all) => {
    if (!beginsText.test(token.type)) return [token];
    const isEntry = all[index - 1]?.type === "list_item_open";
    const slip = slipOf(token, linesOf(all[index + 1]), isEntry);
    if (!slip) return [token];
    const told = newSlip(state, slip);
    told.map = token.map;
    return [told, token];
  });
}

const beginsText = /^(?:heading|paragraph)_open$/;

function linesOf(text: Token | undefined): string[] {
  return text?.content.split("\n").map((line) => line.trim()) ?? [];
}

function slipOf({ type, markup }: Token, lines: string[], isEntry: boolean): Slip | undefined {
  const [first = ""] = lines;
  if (type === "heading_open" && markup === "-" && isProse(lines))
    return { finding: unmeantHeading, written: first };
  if (type !== "paragraph_open") return undefined;
  // The first line of an entry of a list has its sign already.
  const signless = isEntry ? lines.slice(1) : lines;
  for (const line of signless) {
    const [written] = oddSpace.exec(line) ?? [];
    if (written) return { finding: noSpace(written, line), written };
  }
  return lines.length > 1 ? unmadeList(lines, signless) : undefined;
}

// A single line is no list, and may begin as its author likes.
function unmadeList(lines: string[], signless: string[]): Slip | undefined {
  const [first = ""] = lines;
  for (const line of signless) {
    const [written] = foreignBullet.exec(line) ?? [];
    if (written) return { finding: noBullet(written, line), written };
  }
  const isList = entries.some((entry) => lines.every((line) => entry.test(line)));
  return isList ? { finding: spaceless(first), written: first } : undefined;
}

/** The sign of a heading or a list, and behind it what looks like a space and is none for Markdown. */
const oddSpace = /^(?:#{1,6}|[-*+]|\d{1,3}[.)])[\u00a0\u2000-\u200b\u202f\u3000\ufeff]+(?=\S)/;
/** As a word processor makes them. */
const foreignBullet = /^[•◦▪▫‣●○■□➢✓✔]\s*(?=\S)/;
/** All lines of one of these. A minus, an option and a word in stars are none. */
const entries = [/^-\p{L}{2}/u, /^\+\p{L}{2}/u, /^\*\p{L}[^*]*$/u, /^\d{1,3}[.)]\p{L}/u];

function isProse(lines: string[]): boolean {
  return /[\p{L})”"][.,;]$/u.test(lines.at(-1) ?? "");
}

const unmeantHeading: Finding = {
  rule: "unmeant-heading",
  message: "the line of hyphens below this text makes a heading of it",
  hint: "put an empty line above the hyphens; where it is a heading, take its full stop out",
};

function noSpace(written: string, line: string): Finding {
  const sign = written.replace(/[^#\-*+\d.)]+$/, "");
  return {
    rule: "odd-space",
    message:
      "this looks like a space and is another character, so that the line is shown as it is written",
    hint: `type the space anew: ${sign} ${toWrite(line.slice(written.length))}`,
  };
}

function noBullet(written: string, line: string): Finding {
  return {
    rule: "foreign-bullet",
    message:
      "an entry of a list begins with a hyphen and a space; these lines would run into one another",
    hint: `write: - ${toWrite(line.slice(written.length))}`,
  };
}

function spaceless(line: string): Finding {
  const [sign = ""] = /^(?:[-*+]|\d+[.)])/.exec(line) ?? [];
  return {
    rule: "list-without-space",
    message:
      "an entry of a list needs a space after its sign; these lines would run into one another",
    hint: `write: ${sign} ${toWrite(line.slice(sign.length))}`,
  };
}
