// The lines of a page's front matter that are inline Markdown, each by the keys that lead to it.
import type { PageSource } from "../schema/index.ts";

export type InlineField = { path: (string | number)[]; text: string };

/** The fields that `data` has; what is no text has its own mistake told. */
export function inlineFields({ heading, lead, parts = [] }: PageSource["data"]): InlineField[] {
  const sentences = Array.isArray(parts) ? parts : [];
  // A heading is set line by line, and read so.
  const phrases = typeof heading === "string" ? heading.split("\n") : [];
  const fields = [
    ...phrases.map((text) => ({ path: ["heading"], text: text.trim() })),
    { path: ["lead"], text: lead },
    ...sentences.map((text, index) => ({ path: ["parts", index], text })),
  ];
  return fields.filter((field): field is InlineField => typeof field.text === "string");
}
