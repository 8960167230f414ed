// A text in the quotes that YAML needs; asked by the hints that tell an author to write them.
import { readYaml } from "./yaml.ts";

/** `Mission: our goals` → `"Mission: our goals"`; in single quotes where the text has double ones. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The text as it may stand after a key: in quotes only where it needs them. */
export function asValue(text: string): string {
  const read = readYaml(`key: ${text}`);
  return "value" in read && isSame(read.value, text) ? text : inQuotes(text);
}

function isSame(value: unknown, text: string): boolean {
  return typeof value === "object" && value !== null && "key" in value && value.key === text;
}

/** The hint to write this; of what has no room in it, another one. */
export function writeThis(text: string, otherwise: string): string {
  return text.length > most || text.includes("\n") ? otherwise : `write: ${text}`;
}

/** The hint that this value wants quotes. */
export function quotesAround(value: string): string {
  if (value.length > most) return "put quotes around it";
  // Curly ones were meant to be these.
  const way = `put quotes around it: ${inQuotes(value.replace(/^[“„](.*)[“”]$/, "$1"))}`;
  return /^@[\w-]+$/.test(value) ? `leave the @ out, or ${way}` : way;
}

/** A hint is one line. */
const most = 120;
