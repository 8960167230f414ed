// What may stand once in a list, and stands there again: a leader, a page in the menu.
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { quoted } from "./quoted.ts";
import { toldAtOnce } from "./told-at-once.ts";

/** The keys by which an entry is known, the surest first, for each list that has such. */
const names: Record<string, string[]> = {
  "_data/leadership.yaml": ["github", "name"],
  "_data/navigation.yaml": ["url"],
};

/** The entries that are listed already, letter case apart; each is told once, at its surest name. */
export function listedTwice(document: Document): Diagnostic[] {
  const { value } = document.yaml;
  const keys = names[document.source.file] ?? [];
  if (!Array.isArray(value)) return [];
  const seen = new Map<string, number>();
  const again = value.flatMap((entry: unknown, index) => {
    const known = keys.flatMap((key) => {
      const name = valueAt(entry, key);
      return typeof name === "string" && name.trim() ? [{ key, name }] : [];
    });
    const twice = known.find(({ key, name }) => seen.has(same(key, name)));
    if (twice) return [{ index, ...twice, first: seen.get(same(twice.key, twice.name)) ?? 0 }];
    for (const { key, name } of known) seen.set(same(key, name), index);
    return [];
  });
  return toldAtOnce(again, ({ index, key, name, first }) =>
    diagnosticAtKey(document, [index, key], {
      rule: "duplicate-entry",
      message: `${quoted(name)} is listed already, as entry ${first + 1}`,
      hint:
        key === "name"
          ? "take one of the two entries out; where they are two people, write one name longer"
          : "take one of the two entries out",
    }),
  );
}

function same(key: string, name: string): string {
  return `${key}: ${name.trim().toLowerCase().replace(/\s+/g, " ")}`;
}
