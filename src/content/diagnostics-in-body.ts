// Findings in a page's Markdown as Diagnostics in its file; asked once a page is rendered.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { diagnosticAt, readSource } from "./source.ts";

/** A finding at a stretch of a page's Markdown, in UTF-16 units, `end` exclusive. */
export type BodyFinding = Finding & { start: number; end: number };

/**
 * @param file path relative to `root`
 * @param body the page's Markdown, which is all of the file below its front matter
 */
export function diagnosticsInBody(
  root: string,
  file: string,
  body: string,
  findings: BodyFinding[],
): Diagnostic[] {
  const source = readSource(root, file);
  const above = source.text.length - body.length;
  return findings.map(({ start, end, ...finding }) =>
    diagnosticAt(source, above + start, above + end, finding),
  );
}
