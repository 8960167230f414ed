// The keys that an author may write into a file; asked where a line of it may have lost its colon.
import type * as z from "zod";
import { leadership } from "./leader.ts";
import { navigation } from "./navigation.ts";
import { frontMatter } from "./page.ts";
import { keysOf, schemaAt } from "./schema-at.ts";
import { site } from "./site.ts";

// Not the words of a language: "one" and "home" begin many a line of text.
const data: Record<string, z.ZodType> = {
  "_data/leadership.yaml": leadership,
  "_data/navigation.yaml": navigation,
  "_data/site.yaml": site,
};

/** Their names, those in lists and groups as well. */
export function knownKeys(file: string): string[] {
  if (!file.startsWith("_data/")) return keysBelow(frontMatter([]));
  const schema = data[file];
  return schema ? keysBelow(schema) : [];
}

function keysBelow(schema: z.core.$ZodType): string[] {
  const entry = schemaAt(schema, [0]);
  if (entry) return keysBelow(entry);
  return keysOf(schema).flatMap((key) => {
    const field = schemaAt(schema, [key]);
    return field ? [key, ...keysBelow(field)] : [key];
  });
}
