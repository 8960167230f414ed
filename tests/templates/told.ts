// What is told of templates that a test lays out, in one line each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Names, namesOf } from "../../src/templates/names.ts";
import { templateMistakes } from "../../src/templates/template-mistakes.ts";

/** Nunjucks' own, and of a configuration: a filter, a tag that stands alone, one that holds something. */
const own = namesOf(undefined);
const names: Names = {
  filters: new Set([...own.filters, "inline", "asset"]),
  tests: own.tests,
  shortcodes: new Set([...own.shortcodes, "style"]),
  pairedShortcodes: new Set([...own.pairedShortcodes, "box"]),
};

/** Templates by their path in `_includes/`; any other file counts, too. */
export type Templates = Record<string, string>;

/** Lays out a project of templates alone for as long as `use` needs it. */
export function withTemplates<T>(templates: Templates, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "templates-"));
  try {
    for (const [path, text] of Object.entries(templates)) {
      const file = join(root, "_includes", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `components/a.njk:1:4–8 unknown-filter: there is no filter "saef" | write: safe`, for each. */
export function told(templates: Templates): string[] {
  const problems = withTemplates(templates, (root) => templateMistakes(root, names));
  return problems.map(({ file, line, column, endLine, endColumn, rule, message, hint }) => {
    const ends = endLine === undefined || endLine === line ? endColumn : `${endLine}:${endColumn}`;
    return `${file.replace("_includes/", "")}:${line}:${column}–${ends} ${rule}: ${message} | ${hint}`;
  });
}

/** The same of one template, without its name. */
export function toldOf(code: string): string[] {
  return told({ "a.njk": code }).map((line) => line.replace("a.njk:", ""));
}
