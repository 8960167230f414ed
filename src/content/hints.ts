// What to write instead of a wrong value, where its field doesn't say it: by what stands there, or by
// the field's example. Asked for every Diagnostic of a schema.
import * as z from "zod";
import type { Document } from "./document.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { exampleOf, keysOf, schemaAt } from "./schema-at.ts";
import type { Path } from "./yaml.ts";
import { asValue, inQuotes } from "./yaml-quotes.ts";

/** A document, and the schema that it answers to. */
export type Checked = { document: Document; schema: z.ZodType };

/** For a number, a yes or no, or the word null, where the same in quotes would do; else an empty hint. */
export function quotesHint(path: Path, { document, schema }: Checked): string {
  const { source, offset, yaml } = document;
  const value = valueAt(yaml.value, ...path);
  const field = schemaAt(schema, path);
  if (!field || typeof value === "string" || isKeyed(value)) return "";
  const { start, end } = yaml.spanOf(path);
  const written = source.text.slice(offset + start, offset + end);
  // What is left empty has the place of its key, and nobody means a ~ to be read.
  if (value === null && !/^null$/i.test(written)) return "";
  return z.core.safeParse(field, written).success
    ? `put quotes around it: ${inQuotes(written)}`
    : "";
}

/** How the value may look, by the example of its description. */
export function exampleHint(path: Path, schema: z.ZodType): string {
  const key = path.at(-1);
  const field = schemaAt(schema, path);
  return `write it like this: ${typeof key === "string" ? lineWith(key, field) : `- ${startOf(field)}`}`;
}

/** `title: About us`; what is a list or a group goes on below: `join: and below it - name: …`. */
export function lineWith(key: string, field: z.core.$ZodType | undefined): string {
  const entry = schemaAt(field, [0]);
  if (entry) return `${key}: and below it - ${startOf(entry)}`;
  return keysOf(field).length > 0
    ? `${key}: and below it ${startOf(field)}`
    : `${key}: ${startOf(field)}`;
}

/** What a value begins with: its example, or the first of its keys. */
function startOf(field: z.core.$ZodType | undefined): string {
  const example = exampleOf(field);
  const [first] = keysOf(field);
  return example === undefined ? (first ? `${first}: …` : "…") : asValue(example);
}
