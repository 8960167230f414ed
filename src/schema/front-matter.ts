// A Markdown page taken apart: its front matter and its text. Asked by everyone who reads a page.

export type FrontMatter = {
  yaml: string;
  /** Where the YAML starts in the page's text, in UTF-16 units. */
  offset: number;
};

/**
 * The front matter of a page's text, between its first line and the next that begins with `---`,
 * where Eleventy ends it as well. Undefined where there is none, or where one of the two lines has
 * more in it: `---js` can then neither run nor pass.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = openingOf(text);
  const closing = opening && closingOf(text, opening.length);
  if (!closing || closing.more) return undefined;
  return { yaml: text.slice(opening.length, closing.start), offset: opening.length };
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
