// What is wrong with the front matter of a page that has none that can be read.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { closingOf, openingOf } from "./front-matter.ts";
import { diagnosticAt, type Source } from "./source.ts";

/** The Diagnostic of a page that can't be split: its front matter isn't there, opened or closed. */
export function frontMatterMistake(source: Source): Diagnostic {
  const opening = openingOf(source.text);
  if (opening) return notClosed(source, opening.length);
  const [first = ""] = /^[^\r\n]*/.exec(source.text) ?? [];
  for (const [pattern, message, hint] of openings) {
    const [found] = pattern.exec(source.text) ?? [];
    if (found !== undefined) return diagnosticAt(source, 0, found.length, finding(message, hint));
  }
  return diagnosticAt(source, 0, first.length, finding(...none));
}

type Way = [message: string, hint: string];

const hyphens = "write: ---";
const begin = "begin the file with a line ---, then layout:, lang: and title:, then a line ---";
const none: Way = ["the page does not begin with front matter", begin];

/** How the beginning of a page can look, each with what is said of it. */
const openings: [pattern: RegExp, ...Way][] = [
  [/^\s*$/, "this page is empty", begin],
  [
    /^\s+(?=---)/,
    "the front matter begins in the first line, without a space or an empty line before it",
    "take out what stands before the ---",
  ],
  [
    /^---[ \t]*(?=\r)/,
    "the lines of this file end as on a very old Mac, and are taken for a single one",
    "in your editor choose the line ending LF, and save the file",
  ],
  [
    /^---[ \t]*$/,
    "the front matter is opened here, and the page ends",
    "go on with layout:, lang: and title:, then a line ---",
  ],
  [
    /^(?:-+|[—–]+|[+*_]{3,})[ \t]*(?=[\r\n]|$)/,
    "front matter begins with a line of three hyphens",
    hyphens,
  ],
  [
    /^---[^\r\n]*/,
    "the line that opens the front matter has three hyphens and nothing else",
    hyphens,
  ],
  [
    /^[a-z]+:(?=[ \t\r\n])/,
    "the line that opens the front matter is missing",
    "put a line --- before this one",
  ],
];

function notClosed(source: Source, offset: number): Diagnostic {
  const { text } = source;
  const closing = closingOf(text, offset);
  if (closing) {
    const end = closing.start + (/^[^\r\n]*/.exec(text.slice(closing.start))?.[0].length ?? 0);
    return diagnosticAt(
      source,
      closing.start,
      end,
      finding("the line that closes the front matter has three hyphens and nothing else", hyphens),
    );
  }
  const due = closingDue(text, offset);
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(due)) ?? [];
  const isAttempt = attempt.test(line);
  return diagnosticAt(
    source,
    due,
    due + line.length,
    finding(
      "the front matter is opened and never closed",
      isAttempt ? hyphens : "put a line --- where the keys end",
    ),
  );
}

// What stands for the closing line where an editor or a typist made something else of it.
const attempt = /^[ \t]*(?:-{2,}|[—–]+|\.{3}|\+{3})[ \t]*$/;

/** Where the closing line is due: at the first line that is none of the front matter's, or at the end. */
function closingDue(text: string, offset: number): number {
  const end = text.trimEnd().length;
  for (const { index, 0: line } of text.slice(offset, end).matchAll(/^.*$/gm)) {
    if (attempt.test(line) || !/^(?:[a-zA-Z]+:|- |[ \t]+\S|#(?!#))/.test(line))
      return offset + index;
  }
  return end;
}

/**
 * The Diagnostic of a page's text among the keys: a heading, which YAML would take for a comment and
 * leave out, or what follows an empty line and is no key.
 */
export function textInside(source: Source, yaml: string, offset: number): Diagnostic | undefined {
  const text = /^##+ .*$|(?<=\n[ \t]*\r?\n)(?![\w-]+:(?:\s|$))[^\s#"'?{-].*$/m.exec(yaml);
  if (!text) return undefined;
  const start = offset + text.index;
  const said = finding("the page's text begins inside the front matter", "put a line --- above it");
  return diagnosticAt(source, start, start + text[0].length, said);
}

function finding(message: string, hint: string): Finding {
  return { rule: "front-matter", message, hint };
}
