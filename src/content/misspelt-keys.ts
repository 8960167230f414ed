// Which of the keys that a schema doesn't know are the ones that it misses.
import type * as z from "zod";
import { suggest } from "../diagnostics/index.ts";
import { type ChosenWord, chosenWord, isMadeFor, labelOf } from "./chosen-word.ts";
import { foreignKey } from "./foreign-keys.ts";
import type { Checked } from "./hints.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { schemaAt } from "./schema-at.ts";
import type { Path } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** A key that the schema doesn't know. */
export type UnknownKey = {
  group: Path;
  key: string;
  /** The missing one that it is taken for. */
  meant: string | undefined;
  /** What it is where it is no key, and a word for one. */
  word: ChosenWord | undefined;
};

/** The unknown keys among the issues, and the missing ones that were meant by them. */
export function misspeltKeys(issues: Issue[], missing: Issue[], { schema, document }: Checked) {
  const missingIn = Map.groupBy(missing, ({ path }) => pathName(path.slice(0, -1)));
  const meant = new Set<Issue>();
  const unknown = issues.flatMap((issue): UnknownKey[] => {
    if (issue.code !== "unrecognized_keys") return [];
    const candidates = missingIn.get(pathName(issue.path)) ?? [];
    const group = schemaAt(schema, issue.path);
    const written = valueAt(document.yaml.value, ...issue.path);
    const isAlone = isKeyed(written) && Object.keys(written).length === 1;
    return issue.keys.map((key) => {
      const value = valueAt(written, key);
      const word = chosenWord(key, group) ?? (isAlone ? labelOf(key, value, group) : undefined);
      // Who writes `Mastodon: https://…` for a link has written neither of its keys.
      const own = candidates.filter(({ path }) => isOneOf(word, String(path.at(-1))));
      const foreign = foreignKey(document.source.file, issue.path, key);
      const near =
        candidates.find(({ path }) => path.at(-1) === foreign) ??
        candidates.find(({ path }) => suggest(key, [String(path.at(-1))])) ??
        candidates.find(({ path }) => !word && isMadeFor(schemaAt(schema, path), value));
      for (const each of near ? [near, ...own] : own) meant.add(each);
      return { group: issue.path, key, meant: near && String(near.path.at(-1)), word };
    });
  });
  return { unknown, meant };
}

function isOneOf(word: ChosenWord | undefined, key: string): boolean {
  return word !== undefined && (key === word.key || key === word.other);
}

/** A path as a name that no other path has. */
export function pathName(path: Path): string {
  return path.map(String).join("\n");
}
