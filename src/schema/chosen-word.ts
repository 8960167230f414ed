// A word that was written as a key and is one that a key takes: `mastodon:`, where `type: Mastodon` is
// due. Asked for keys that a schema doesn't know.
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

// The field itself knows what is like a word of its own, and says so in its hint.
function wordFor(written: string, field: z.core.$ZodType | undefined): string | undefined {
  if (!field || !isChoice(field)) return undefined;
  const { success, error } = z.core.safeParse(field, written);
  return success ? written : /\nwrite: (.+)$/.exec(error.issues[0]?.message ?? "")?.[1];
}
