// Tags that hold something and are not closed, and those that close nothing; asked by the check.
import type { Problem } from "../problems/index.ts";
import { problemAt } from "../schema/index.ts";
import { closedBy } from "./own-tags.ts";
import type { Tag } from "./tags.ts";
import type { Template } from "./template.ts";

/**
 * The tags of a template that don't match. After one that closes the wrong thing nothing more is
 * said: what is meant by the others can't be told.
 * @param paired the tags of the configuration that hold something
 */
export function unmatchedTags(
  template: Template,
  tags: Tag[],
  paired: ReadonlySet<string>,
): Problem[] {
  const own = [...paired].map((name): [string, string] => [name, `end${name}`]);
  const closings = new Map([...closedBy, ...own]);
  const ends = new Set(closings.values());
  const open: { tag: Tag; end: string }[] = [];
  for (const tag of tags) {
    const end = closings.get(tag.name);
    if (end && !assigns(tag)) open.push({ tag, end });
    if (!ends.has(tag.name)) continue;
    const at = open.findLastIndex(({ end }) => end === tag.name);
    if (at < 0) return [closesNothing(template, tag, open.at(-1))];
    const [, ...within] = open.splice(at);
    if (within.length > 0) return within.map((inner) => unclosed(template, inner, tag));
  }
  return open.map((left) => unclosed(template, left));
}

// `{% set a %}` and `{% set a, b %}` hold something; whatever else is set holds nothing.
function assigns({ name, words }: Tag): boolean {
  const targets = words.slice(1);
  const isList = targets.every(({ type }, index) => type === (index % 2 ? "comma" : "symbol"));
  return name === "set" && !isList;
}

function unclosed(
  template: Template,
  { tag, end }: { tag: Tag; end: string },
  outer?: Tag,
): Problem {
  const where = outer ? `before the {% ${outer.name} %} of line ${lineOf(template, outer)}` : "";
  return problemAt(template.source, tag.start, tag.end, {
    rule: "unclosed-tag",
    message: `{% ${tag.name} %} is opened and never closed with {% ${end} %}`,
    hint: `write {% ${end} %} ${where || "where it ends"}`,
  });
}

function closesNothing(
  template: Template,
  tag: Tag,
  open: { tag: Tag; end: string } | undefined,
): Problem {
  const found = `{% ${tag.name} %} closes nothing`;
  const line = open && lineOf(template, open.tag);
  return problemAt(template.source, tag.start, tag.end, {
    rule: "unopened-tag",
    message: open ? `${found}: open is the {% ${open.tag.name} %} of line ${line}` : found,
    hint: open ? `write: {% ${open.end} %}` : "take it out",
  });
}

function lineOf({ code }: Template, { start }: Tag): number {
  return code.slice(0, start).split("\n").length;
}
