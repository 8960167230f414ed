// A word that was written as a key and is what a key takes: `mastodon:`, where `type: Mastodon` is due.
// Asked for keys that a schema doesn't know.
import * as z from "zod";
import { isChoice, keysOf, schemaAt } from "./schema-at.ts";

/** The word as its key takes it, and the first of the keys that stand beside that one. */
export type ChosenWord = { key: string; word: string; other: string };

/** The word that was meant by a key of a group; undefined where no key of it takes one like that. */
export function chosenWord(
  written: string,
  group: z.core.$ZodType | undefined,
): ChosenWord | undefined {
  const keys = keysOf(group);
  for (const key of keys) {
    const word = wordFor(written, schemaAt(group, [key]));
    if (word) return { key, word, other: keys.find((name) => name !== key) ?? key };
  }
  return undefined;
}

/**
 * The same of an entry that is a single line: `Discord: https://…`, where a name and an address are due.
 * @param value what is written behind the key
 */
export function labelOf(
  written: string,
  value: unknown,
  group: z.core.$ZodType | undefined,
): ChosenWord | undefined {
  const [first = "", second = "", ...more] = keysOf(group);
  if (more.length > 0) return undefined;
  const [other, key] = isMadeFor(schemaAt(group, [first]), value)
    ? [first, second]
    : [second, first];
  const label = schemaAt(group, [key]);
  const isPair = isMadeFor(schemaAt(group, [other]), value) && label;
  return isPair && z.core.safeParse(label, written).success
    ? { key, word: written, other }
    : undefined;
}

/** Whether a value is of a kind that the field is for: any words at all would say nothing. */
export function isMadeFor(field: z.core.$ZodType | undefined, value: unknown): boolean {
  if (!field || typeof value !== "string") return false;
  return z.core.safeParse(field, value).success && !z.core.safeParse(field, "any words").success;
}

// The field itself knows what is like a word of its own, and says so in its hint.
function wordFor(written: string, field: z.core.$ZodType | undefined): string | undefined {
  if (!field || !isChoice(field)) return undefined;
  const { success, error } = z.core.safeParse(field, written);
  return success ? written : /\nwrite: (.+)$/.exec(error.issues[0]?.message ?? "")?.[1];
}
