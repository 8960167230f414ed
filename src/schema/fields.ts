// The fields that several schemas share, each with what it tells an author who got it wrong.
// Patterns stand without flags: an editor's JSON Schema has none.

import * as z from "zod";
import { suggest } from "../problems/index.ts";
import { quoted, shortened } from "./quoted.ts";
import type { Path } from "./yaml.ts";

/**
 * What a field says of a wrong value. zod carries one text, so the hint is its second line; where
 * there is none, the examples of the field's own description are the hint.
 */
export function told(message: string, hint = ""): string {
  return `${message}\n${hint}`;
}

/** A key as messages name it; in a list, its entry. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "number"
    ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : `\`${String(last)}\``;
}

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

function noText({ input, path = [] }: Wrong): string {
  if (input === undefined || input === null) return `${nameOf(path)} is empty`;
  return `${nameOf(path)} is a text, and ${kindOf(input)}`;
}

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

/**
 * One of a few words.
 * @param nearer the part of a written text that says what was meant, where it is more than a slip of the pen
 */
export function choice<const Word extends string>(
  words: readonly Word[],
  nearer = (written: string) => written,
) {
  return z.enum(words, {
    error: ({ input, path = [] }) => {
      const meant = suggest(nearer(String(input ?? "")), words);
      const all = `write one of: ${words.join(", ")}`;
      if (typeof input !== "string") return told(noText({ input, path }), all);
      return meant
        ? told(
            `there is no ${String(path.at(-1))} ${quoted(input)}; did you mean "${meant}"?`,
            `write: ${meant}`,
          )
        : told(`there is no ${String(path.at(-1))} ${quoted(input)}`, all);
    },
  });
}

/** A group of keys and no others. @param what how a message names it */
export function group<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: ({ input }) => {
      const [, key, value] = /^([A-Za-z]+):(\S.*)$/.exec(String(input)) ?? [];
      if (key !== undefined && key in shape)
        return told(
          "a space is missing after the colon",
          `write: ${key}: ${shortened(`${value}`)}`,
        );
      return told(
        `${what} is a group of keys, and ${kindOf(input)}`,
        typeof input === "string" ? keyFor(input, shape) : eachOnALine(Object.keys(shape)[0], "…"),
      );
    },
  });
}

// A text alone is often the value of the one key that would take it.
function keyFor(input: string, shape: z.core.$ZodLooseShape): string {
  const required = Object.keys(shape).filter((key) => !takes(shape[key], undefined));
  const key = required.find((name) => takes(shape[name], input));
  if (key === undefined || input.length > 100) return eachOnALine(required[0], "…");
  return required.length === 1 ? `write: ${key}: ${input}` : eachOnALine(key, input);
}

function takes(field: z.core.$ZodType | undefined, value: unknown): boolean {
  return field !== undefined && z.core.safeParse(field, value).success;
}

function eachOnALine(key: string | undefined, value: string): string {
  return `write each key on a line of its own, such as ${key}: ${value}`;
}

/** A list of such entries. @param what how a message names it; `first` how an entry begins */
export function list<Entry extends z.ZodType>(
  entry: Entry,
  { what, first }: { what: string; first: string },
) {
  return z.array(entry, {
    error: ({ input }) =>
      told(`${what}, and ${kindOf(input)}`, `begin each entry on a line of its own: ${first}`),
  });
}

/** What a value is, where it is not what is due. */
export function kindOf(input: unknown): string {
  if (input === undefined || input === null) return "here is nothing";
  if (Array.isArray(input)) return "this is a list";
  if (typeof input === "number") return "this is a number";
  if (typeof input === "boolean") return "this is a yes or no";
  return typeof input === "string" ? `${quoted(input)} is a text` : "this is a group of keys";
}
