// A Diagnostic in a page's Markdown that only shows once the page is rendered; asked by the rooms above.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { diagnosticAt, readSource } from "./source.ts";

/**
 * The Diagnostic of `finding` at what its author wrote below a page's front matter.
 * @param file path relative to `root`
 * @param pattern global; each of its matches may be what is meant
 * @param isMeant whether it is; where none is, the Diagnostic stands at the file's beginning
 */
export function diagnosticInText(
  root: string,
  file: string,
  { pattern, isMeant }: { pattern: RegExp; isMeant: (written: string) => boolean },
  finding: Finding,
): Diagnostic {
  const source = readSource(root, file);
  const { body } = splitFrontMatter(source);
  const places = [...source.text.slice(body).matchAll(pattern)];
  const found = places.find(([written]) => isMeant(written));
  if (!found) return diagnosticAt(source, 0, 0, finding);
  const start = body + found.index;
  return diagnosticAt(source, start, start + found[0].length, finding);
}
