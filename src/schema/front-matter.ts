// A Markdown page taken apart: its front matter and its text. Asked by the check and by Eleventy.
import matter from "gray-matter";
import type { Source } from "./source.ts";

export type FrontMatter = {
  /** The YAML between the two `---` lines, or undefined where there is none. */
  yaml: string | undefined;
  /** Where the YAML starts in the source's text, in UTF-16 units. */
  offset: number;
};

/**
 * Splits a page at its front matter; nothing in it is read yet. Any language but YAML
 * (`---js`) counts as none, so that it can neither run nor pass.
 */
export function splitFrontMatter({ text }: Source): FrontMatter {
  const none = { yaml: undefined, offset: 0 };
  if (!/^---[ \t]*(\r?\n|$)/.test(text)) return none;
  // Options are given each time: without them gray-matter answers from a cache of its own.
  const { matter: yaml } = matter(text, { engines: { yaml: { parse: () => ({}) } } });
  return { yaml, offset: text.indexOf(yaml, 3) };
}
