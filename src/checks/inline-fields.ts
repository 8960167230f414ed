// The lines of a page's front matter that are inline Markdown, each by the keys that lead to it.
import type { PageSource } from "../content/index.ts";

export type InlineField = {
  path: (string | number)[];
  /** The line as it is read. */
  text: string;
  /** All of the value, and where in it the line begins. */
  value: string;
  at: number;
};

/** The fields that `data` has; what is no text has its own mistake told. */
export function inlineFields({ heading, lead, parts }: PageSource["data"]): InlineField[] {
  const sentences: unknown[] = Array.isArray(parts) ? parts : [];
  return [
    ...phrasesOf(heading),
    ...fieldOf(["lead"], lead),
    ...sentences.flatMap((text, index) => fieldOf(["parts", index], text)),
  ];
}

function fieldOf(path: InlineField["path"], value: unknown): InlineField[] {
  return typeof value === "string" ? [{ path, text: value, value, at: 0 }] : [];
}

/** A heading is set line by line, and read so. */
function phrasesOf(heading: unknown): InlineField[] {
  if (typeof heading !== "string") return [];
  return Array.from(heading.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    ...{ path: ["heading"], value: heading, text: line.trim() },
    at: index + line.length - line.trimStart().length,
  }));
}
