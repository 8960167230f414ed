// A Diagnostic of a page as a whole, told in its Markdown; asked for one that is too heavy.

import { diagnosticAt, readSource, splitFrontMatter } from "../../content/index.ts";
import type { Diagnostic, Finding } from "../../diagnostics/index.ts";

/**
 * The Diagnostic of `finding` at a picture of a page, or else at the first line of its text, or of its file.
 * @param alt the picture's words
 */
export function diagnosticInBody(
  root: string,
  file: string,
  alt: string | undefined,
  finding: Finding,
): Diagnostic {
  const source = readSource(root, file);
  const { body } = splitFrontMatter(source);
  const picture = `![${alt ?? ""}]`;
  const shown = alt ? source.text.indexOf(picture, body) : -1;
  if (shown >= 0) return diagnosticAt(source, shown, shown + picture.length, finding);
  const first = source.text.slice(body).search(/\S/);
  return diagnosticAt(source, first < 0 ? 0 : body + first, 0, finding);
}
