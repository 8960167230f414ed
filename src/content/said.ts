// How messages name a key and what is wrong with its value; asked by every field of a schema.
import { quoted } from "./quoted.ts";
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

/** What a value is, where it is not what is due. */
export function kindOf(input: unknown): string {
  if (input === undefined || input === null) return "here is nothing";
  if (Array.isArray(input)) return "this is a list";
  if (typeof input === "number") return "this is a number";
  if (typeof input === "boolean") return "this is a yes or no";
  return typeof input === "string" ? `${quoted(input)} is a text` : "this is a group of keys";
}

/** What is said where a text is due. */
export function noText({
  input,
  path = [],
}: {
  input?: unknown;
  path?: PropertyKey[] | undefined;
}): string {
  if (input === undefined || input === null) return `${nameOf(path)} is empty`;
  return `${nameOf(path)} is a text, and ${kindOf(input)}`;
}
