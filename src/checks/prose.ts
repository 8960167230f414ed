import type { Configuration, LintError } from "markdownlint";
import { type Diagnostic, diagnosticAt, mostPerFile, toWrite } from "../diagnostics/index.ts";

/** A page's whole source, and where its Markdown begins. */
export type ProsePage = { file: string; text: string; bodyStart: number };

type ProseRule = {
  message: string;
  /** What to write instead of the line. */
  hint(line: string): string;
  /** The lines that the rule is right about; without it all. */
  applies?: RegExp;
};

/** Rules of markdownlint: https://github.com/DavidAnson/markdownlint/blob/main/doc/Rules.md */
const proseRules: Partial<Record<string, ProseRule>> = {
  MD018: {
    message: "no space after the # of a heading",
    hint: (line) => `write: ${toWrite(line.trim().replace(/^#+/, "$& "))}`,
    // One # may begin a hashtag.
    applies: /^##/,
  },
  MD046: {
    message: "text that begins with four spaces is shown as code",
    hint: () => "take out the spaces; for code, write ``` in a line above it and one below",
  },
  MD053: {
    message: "nothing links to this address by its name, or the name is taken above",
    hint: () => "link to it by [words][name], or take out the line",
    // Footnotes have a rule of our own.
    applies: /^ {0,3}\[(?!\^)/,
  },
  MD059: {
    message: "the words of this link don't say where it leads",
    hint: () => "link the words that name what is there",
  },
};

const config: Configuration = { default: false, MD046: { style: "fenced" } };
for (const name of Object.keys(proseRules)) config[name] ??= true;

/** Has markdownlint read the Markdown of pages. Loads it, so that no other check has to. */
export async function proseDiagnostics(pages: readonly ProsePage[]): Promise<Diagnostic[]> {
  const { lint } = await import("markdownlint/sync");
  // One by one: of thousands at once it overflows the stack.
  return pages.flatMap((page) => {
    const body = page.text.slice(page.bodyStart);
    const { errors = [] } = lint({ strings: { errors: body }, config, frontMatter: null });
    const lines = [...body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)];
    return errors.flatMap((error) => proseDiagnostic(page, lines, error)).slice(0, mostPerFile);
  });
}

function proseDiagnostic(page: ProsePage, lines: RegExpExecArray[], error: LintError) {
  const { lineNumber, ruleNames, ruleInformation, errorRange, fixInfo } = error;
  const [name = ""] = ruleNames;
  const rule = proseRules[name];
  const written = lines[lineNumber - 1];
  const line = written?.[1] ?? "";
  if (!rule || (rule.applies && !rule.applies.test(line))) return [];
  const start = page.bodyStart + (written?.index ?? 0);
  const [column = 1, length = 0] = errorRange ?? [line.search(/\S/) + 1, line.trim().length];
  const range = { start: start + column - 1, end: start + column - 1 + length };
  // Of a whole line that markdownlint would delete, its author decides.
  const edit = fixInfo?.editColumn && start + fixInfo.editColumn - 1;
  const fix = edit
    ? {
        range: { start: edit, end: edit + (fixInfo.deleteCount ?? 0) },
        text: fixInfo.insertText ?? "",
      }
    : undefined;
  const hint = `${rule.hint(line)}; why: ${ruleInformation}`;
  return diagnosticAt(page, range, "prose", {
    message: `${rule.message} (${name})`,
    hint,
    ...(fix && { fix }),
  });
}
