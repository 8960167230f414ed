// A Markdown page taken apart: its front matter and its text. Asked by everyone who reads a page.
import matter from "gray-matter";
import type { Source } from "./source.ts";

export type FrontMatter = {
  /** The YAML between the two `---` lines, or undefined where there is none. */
  yaml: string | undefined;
  /** Where the YAML starts in the source's text, in UTF-16 units. */
  offset: number;
  /** Where the text below the front matter starts. */
  body: number;
};

/**
 * Splits a page at its front matter, between its first line and the next that begins with `---`,
 * as Eleventy does; nothing in it is read yet. Where one of the two lines has more in it, there is
 * none: `---js` can then neither run nor pass.
 */
export function splitFrontMatter({ text }: Source): FrontMatter {
  const opening = openingOf(text);
  const closing = opening && closingOf(text, opening.length);
  if (!closing || closing.more) return { yaml: undefined, offset: 0, body: 0 };
  // Options are given each time: without them gray-matter answers from a cache of its own.
  const { content } = matter(text, { engines: { yaml: { parse: () => ({}) } } });
  return {
    yaml: text.slice(opening.length, closing.start),
    offset: opening.length,
    body: text.length - content.length,
  };
}

/** The first line of a page, where it opens the front matter. */
export function openingOf(text: string): string | undefined {
  return /^---[ \t]*\r?\n/.exec(text)?.[0];
}

/** The line that closes the front matter, and what it has besides its three hyphens. */
export function closingOf(
  text: string,
  offset: number,
): { start: number; more: string } | undefined {
  // From the end of the first line, so that the second may be the closing one.
  const closing = /\n---([^\r\n]*)/g;
  closing.lastIndex = offset - 1;
  const found = closing.exec(text);
  return found ? { start: found.index + 1, more: (found[1] ?? "").trim() } : undefined;
}
