// Tags that neither Nunjucks nor the configuration has; asked by the check.
import { type Problem, suggest } from "../problems/index.ts";
import { problemAt } from "../schema/index.ts";
import type { Names } from "./names.ts";
import { notThere } from "./not-there.ts";
import { ownTags } from "./own-tags.ts";
import type { Tag } from "./tags.ts";
import type { Template } from "./template.ts";

const way = "take it out, or add it in src/ with addShortcode";

/** The unknown tags of a template. One that holds something is told at its beginning alone. */
export function unknownTags({ source }: Template, tags: Tag[], names: Names): Problem[] {
  const known = new Set([...ownTags, ...configuredTags(names)]);
  const unknown = tags.filter(({ name }) => name !== "" && !known.has(name));
  const ends = new Set(unknown.map(({ name }) => `end${name}`));
  return unknown.flatMap(({ name, words: [word] }) => {
    if (!word || ends.has(name)) return [];
    const finding = notThere("unknown-tag", `there is no tag "${name}"`, suggest(name, known), way);
    return problemAt(source, word.start, word.end, finding);
  });
}

function configuredTags({ shortcodes, pairedShortcodes }: Names): string[] {
  return [...shortcodes, ...[...pairedShortcodes].flatMap((name) => [name, `end${name}`])];
}
