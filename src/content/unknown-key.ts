// A key that a schema doesn't know, told with the one that was meant, or with the place of what it says.
import * as z from "zod";
import { type Diagnostic, type Finding, suggest } from "../diagnostics/index.ts";
import { type ChosenWord, chosenWord } from "./chosen-word.ts";
import { diagnosticAtKey } from "./document.ts";
import { foreignKey } from "./foreign-keys.ts";
import type { Checked } from "./hints.ts";
import { valueAt } from "./keyed.ts";
import type { UnknownKey } from "./misspelt-keys.ts";
import { quoted, seen, shortened } from "./quoted.ts";
import { keysOf, schemaAt } from "./schema-at.ts";

/** The Diagnostic of an unknown key. */
export function unknownKey(unknown: UnknownKey, checked: Checked): Diagnostic {
  const { group, key } = unknown;
  const said =
    unseenIn(key) ??
    foreign(unknown, checked) ??
    misspelt(unknown, checked) ??
    misplaced(unknown, checked) ??
    unheardOf(unknown, checked);
  return diagnosticAtKey(
    checked.document,
    [...group, key],
    { rule: "unknown-key", ...said },
    "key",
  );
}

type Said = Omit<Finding, "rule">;

function unseenIn(key: string): Said | undefined {
  const bare = seen(key);
  if (bare === key) return undefined;
  return {
    message: "this key has a character in it that nobody sees, as text from elsewhere may have it",
    hint: `type it anew: ${bare}`,
  };
}

function foreign({ group, key, meant }: UnknownKey, { document }: Checked): Said | undefined {
  const known = foreignKey(document.source.file, group, key);
  if (known === undefined || meant !== undefined) return undefined;
  if (typeof known === "string")
    return otherName(key, known, valueAt(document.yaml.value, ...group));
  return { message: `there is no ${quoted(key)}: ${known.message}`, hint: known.hint };
}

function misspelt(
  { group, key, meant }: UnknownKey,
  { schema, document }: Checked,
): Said | undefined {
  const word = meant ?? suggest(key, keysOf(schemaAt(schema, group)));
  if (word === undefined) return undefined;
  return otherName(key, word, valueAt(document.yaml.value, ...group));
}

/** @param written the keys and values that it stands among */
function otherName(key: string, meant: string, written: unknown): Said {
  const isThere = valueAt(written, meant) !== undefined;
  return {
    message: `there is no ${quoted(key)}; did you mean "${meant}"?`,
    hint: isThere ? `take it out: "${meant}" is there already` : `write: ${meant}`,
  };
}

// The word of another key: of one in the same group, or in the entries of a list there.
function misplaced(
  { group, key, word }: UnknownKey,
  { schema, document }: Checked,
): Said | undefined {
  const here = schemaAt(schema, group);
  const value = valueAt(document.yaml.value, ...group, key);
  if (word)
    return {
      message: `there is no ${quoted(key)}; it is a \`${word.key}\``,
      hint: `write two lines, ${asLines(word, here, value)}`,
    };
  for (const list of keysOf(here)) {
    const entry = schemaAt(here, [list, 0]);
    const inner = chosenWord(key, entry);
    if (inner)
      return {
        message: `there is no ${quoted(key)} here: it is one of the \`${list}\``,
        hint: `put it below ${list}: in two lines, - ${asLines(inner, entry, value)}`,
      };
  }
  return undefined;
}

function asLines(
  { key, word, other }: ChosenWord,
  group: z.core.$ZodType | undefined,
  value: unknown,
) {
  const field = schemaAt(group, [other]);
  const isTaken = field && String(value).length <= 100 && z.core.safeParse(field, value).success;
  return `${key}: ${shortened(word)} and ${other}: ${isTaken ? value : "…"}`;
}

function unheardOf({ group, key }: UnknownKey, { schema }: Checked): Said {
  const known = keysOf(schemaAt(schema, group)).join(", ");
  return {
    message: `there is no ${quoted(key)}`,
    hint: /\S\s+\S+\s+\S/.test(key)
      ? "where it goes on with the line above, put the whole text in quotes, and begin this line with two spaces"
      : `take it out: the keys are ${known}`,
  };
}
