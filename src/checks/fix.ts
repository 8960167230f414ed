import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Fix } from "../diagnostics/index.ts";

/** A file that was mended. */
export type FixedFile = {
  file: string;
  /** What was mended there, in the order of the text. */
  fixed: Diagnostic[];
  /** Both on one line: `content/about.md: mended line 3 (unknown-key) and line 9 (prose)`. */
  summary: string;
};

type Fixable = Diagnostic & { fix: Fix };

/**
 * Writes what diagnostics know one sure way to mend into the files of a project. Of two that would
 * change the same characters, the first is mended; check again for the rest.
 * @param root the project's folder
 * @param diagnostics of the files as they are now
 */
export function fixDiagnostics(root: string, diagnostics: readonly Diagnostic[]): FixedFile[] {
  const fixable = diagnostics.filter((diagnostic): diagnostic is Fixable => !!diagnostic.fix);
  return [...Map.groupBy(fixable, ({ file }) => file)].flatMap(([file, found]) => {
    const path = join(realpathSync(root), file);
    // A symbolic link could lead out of the project.
    if (realpathSync(path) !== path) return [];
    const fixed = withoutOverlap(found);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, fixedText(text, fixed));
    return { file, fixed, summary: `${file}: mended ${listed(fixed.map(nameOf))}` };
  });
}

function withoutOverlap(found: Fixable[]): Fixable[] {
  let end = -1;
  return found
    .toSorted((a, b) => a.fix.range.start - b.fix.range.start)
    .filter(({ fix: { range } }) => {
      // Two insertions at one point overlap, too.
      if (range.start <= end) return false;
      end = range.end;
      return true;
    });
}

function fixedText(text: string, fixed: Fixable[]): string {
  // Ranges are those of the text without its byte order mark.
  let written = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const whole = text.slice(written.length);
  let end = 0;
  for (const { fix } of fixed) {
    written += whole.slice(end, fix.range.start) + fix.text;
    end = fix.range.end;
  }
  return written + whole.slice(end);
}

function nameOf({ line, rule }: Diagnostic): string {
  return `line ${line} (${rule})`;
}

function listed(names: string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
