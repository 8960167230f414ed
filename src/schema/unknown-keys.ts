// The keys that a schema doesn't know, each told with the one that was meant.
import type * as z from "zod";
import { type Problem, suggest } from "../problems/index.ts";
import { problemAtKey } from "./document.ts";
import type { Checked } from "./hints.ts";
import { quoted } from "./quoted.ts";
import { keysOf, schemaAt } from "./schema-at.ts";
import type { Path } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** A key that the schema doesn't know, and the missing one that it is taken for. */
type UnknownKey = { group: Path; key: string; meant: string | undefined };

/** The unknown keys among the issues, and the missing ones that were meant by them. */
export function misspeltKeys(issues: Issue[], missing: Issue[]) {
  const missingIn = Map.groupBy(missing, ({ path }) => pathName(path.slice(0, -1)));
  const meant = new Set<Issue>();
  const unknown = issues.flatMap((issue): UnknownKey[] => {
    if (issue.code !== "unrecognized_keys") return [];
    const candidates = missingIn.get(pathName(issue.path)) ?? [];
    return issue.keys.map((key) => {
      const near = candidates.find(({ path }) => suggest(key, [String(path.at(-1))]));
      if (near) meant.add(near);
      return { group: issue.path, key, meant: near && String(near.path.at(-1)) };
    });
  });
  return { unknown, meant };
}

/** The Problem of an unknown key. */
export function unknownKey(
  { group, key, meant }: UnknownKey,
  { document, schema }: Checked,
): Problem {
  const known = keysOf(schemaAt(schema, group));
  const word = meant ?? suggest(key, known);
  const said = word
    ? { message: `there is no ${quoted(key)}; did you mean "${word}"?`, hint: `write: ${word}` }
    : {
        message: `there is no ${quoted(key)}`,
        hint: `take it out: the keys are ${known.join(", ")}`,
      };
  return problemAtKey(document, [...group, key], { rule: "unknown-key", ...said }, "key");
}

/** A path as a name that no other path has. */
export function pathName(path: Path): string {
  return path.map(String).join("\n");
}
