// Findings in a page's Markdown as Problems in its file; asked once a page is rendered.
import type { Finding, Problem } from "../problems/index.ts";
import { problemAt, readSource } from "./source.ts";

/** A finding at a stretch of a page's Markdown, in UTF-16 units, `end` exclusive. */
export type BodyFinding = Finding & { start: number; end: number };

/**
 * @param file path relative to `root`
 * @param body the page's Markdown, which is all of the file below its front matter
 */
export function problemsInBody(
  root: string,
  file: string,
  body: string,
  findings: BodyFinding[],
): Problem[] {
  const source = readSource(root, file);
  const above = source.text.length - body.length;
  return findings.map(({ start, end, ...finding }) =>
    problemAt(source, above + start, above + end, finding),
  );
}
