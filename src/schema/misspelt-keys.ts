// Which of the keys that a schema doesn't know are the ones that it misses.
import * as z from "zod";
import { suggest } from "../problems/index.ts";
import { type ChosenWord, chosenWord } from "./chosen-word.ts";
import type { Checked } from "./hints.ts";
import { valueAt } from "./keyed.ts";
import { schemaAt } from "./schema-at.ts";
import type { Path } from "./yaml.ts";

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** A key that the schema doesn't know, and the missing one that it is taken for. */
export type UnknownKey = { group: Path; key: string; meant: string | undefined };

/** The unknown keys among the issues, and the missing ones that were meant by them. */
export function misspeltKeys(issues: Issue[], missing: Issue[], { schema, document }: Checked) {
  const missingIn = Map.groupBy(missing, ({ path }) => pathName(path.slice(0, -1)));
  const meant = new Set<Issue>();
  const unknown = issues.flatMap((issue): UnknownKey[] => {
    if (issue.code !== "unrecognized_keys") return [];
    const candidates = missingIn.get(pathName(issue.path)) ?? [];
    const group = schemaAt(schema, issue.path);
    return issue.keys.map((key) => {
      const word = chosenWord(key, group);
      // Who writes `Mastodon: https://…` for a link has written neither of its keys.
      const own = candidates.filter(({ path }) => isOneOf(word, String(path.at(-1))));
      const value = valueAt(document.yaml.value, ...issue.path, key);
      const near =
        candidates.find(({ path }) => suggest(key, [String(path.at(-1))])) ??
        candidates.find(({ path }) => !word && isMadeFor(schemaAt(schema, path), value));
      for (const each of near ? [near, ...own] : own) meant.add(each);
      return { group: issue.path, key, meant: near && String(near.path.at(-1)) };
    });
  });
  return { unknown, meant };
}

function isOneOf(word: ChosenWord | undefined, key: string): boolean {
  return word !== undefined && (key === word.key || key === word.other);
}

// An address may stand under another key than `url`; any words at all would say nothing.
function isMadeFor(field: Schema | undefined, value: unknown): boolean {
  if (!field || typeof value !== "string") return false;
  return z.core.safeParse(field, value).success && !z.core.safeParse(field, "any words").success;
}

/** A path as a name that no other path has. */
export function pathName(path: Path): string {
  return path.map(String).join("\n");
}
