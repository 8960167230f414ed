// The fields that take a text: one of several lines, one of a single line, an address elsewhere. Patterns stand
// without flags: an editor's JSON Schema has none.
import * as z from "zod";
import { nameOf, noText, told } from "./said.ts";

type Wrong = { input?: unknown; path?: PropertyKey[] | undefined };

/** A text that says something; it may have several lines. */
export function text() {
  return z
    .string({ error: noText })
    .regex(/\S/, { error: isEmpty })
    .refine(isSeen, { error: isEmpty })
    .refine(isShown, { error: ({ path = [] }) => told(`${nameOf(path)} ${hidden}`, typedAnew) });
}

function isEmpty({ path = [] }: Wrong): string {
  return `${nameOf(path)} is empty`;
}

// Spaces without width, and marks that steer the direction of a text, are no text.
function isSeen(value: string): boolean {
  return /[^\s\p{Cf}]/u.test(value);
}

const hidden = "has a character in it that can't be shown";
const typedAnew = "type the text anew: the character is written as a code with a \\";

// A line break and a tab may stand in a text; what else steers a terminal may not.
function isShown(value: string): boolean {
  return value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value);
}

/** One line of text that says something. */
export function line() {
  return text().regex(/^[^\r\n]*$/, {
    error: ({ path = [] }) =>
      told(`${nameOf(path)} is one line of text`, "write it all on one line"),
  });
}

/** The whole address of a page elsewhere. */
export function address() {
  return text()
    .regex(/^https:\/\/[^\s/.]+\.\S+$/, { error: noAddress })
    .refine((url) => URL.canParse(url), { error: noAddress });
}

function noAddress({ input, path = [] }: Wrong): string {
  const meant = `https://${String(input).replace(/^\s*(?:https?:?)?\/*/i, "")}`;
  const isMeant =
    meant.length < 300 &&
    /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/.test(meant);
  return told(
    `${nameOf(path)} is a whole address that starts with https://`,
    isMeant && meant !== input ? `write: ${meant}` : "",
  );
}
