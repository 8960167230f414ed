import matter from "gray-matter";
import { type Diagnostic, diagnosticAt, type Source } from "../diagnostics/index.ts";

export type FrontMatter = {
  /** The YAML between the two lines of hyphens. */
  yaml: string;
  /** Where the YAML begins in the source's text. */
  yamlStart: number;
  /** Where the Markdown begins. */
  bodyStart: number;
};

/** Splits a page at its front matter, or says what is wrong with that. Nothing in it is read yet. */
export function splitFrontMatter(source: Source): FrontMatter | Diagnostic {
  const { text } = source;
  const [opening] = /^---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (!opening) return notOpened(source);
  const yamlStart = opening.length;
  // From the end of the first line, so that the second may be the closing one.
  const closing = /\n(---[^\r\n]*)/g;
  closing.lastIndex = yamlStart - 1;
  const line = closing.exec(text);
  if (line?.[1]?.trimEnd() !== "---") return notClosed(source, yamlStart, line?.index);
  const yaml = text.slice(yamlStart, line.index + 1);
  // Options are given each time: without them gray-matter answers from a cache of its own.
  const { content } = matter(text, { engines: { yaml: { parse: () => ({}) } } });
  const parts = { yaml, yamlStart, bodyStart: text.length - content.length };
  return misplacedText(source, parts) ?? secondFrontMatter(source, parts) ?? parts;
}

const begin = "begin the file with a line ---, then layout:, lang: and title:, then a line ---";

/** How the beginning of a page without front matter can look. */
const openings: [pattern: RegExp, message: string, hint: string][] = [
  [/^\s*$/, "this page is empty", begin],
  [
    /^[^\n\r]*(?=\r(?!\n))/,
    "the lines of this file end as on a very old Mac, and are taken for a single one",
    "in your editor choose the line ending LF, and save the file",
  ],
  [
    /^\s+(?=---)/,
    "the front matter begins in the first line, without a space or an empty line before it",
    "take out what stands before the ---",
  ],
  [
    /^(?:-+|[—–]+|[+*_]{3,})[ \t]*(?=[\r\n]|$)/,
    "front matter begins with a line of three hyphens",
    "write: ---",
  ],
  [
    /^---[^\r\n]*/,
    "the line that opens the front matter has three hyphens and nothing else",
    "write: ---",
  ],
  [
    /^[a-z]+:(?=[ \t\r\n])/,
    "the line that opens the front matter is missing",
    "put a line --- before this one",
  ],
  [/^[^\r\n]*/, "the page does not begin with front matter", begin],
];

function notOpened(source: Source): Diagnostic {
  for (const [pattern, message, hint] of openings) {
    const [found] = pattern.exec(source.text) ?? [];
    if (found !== undefined)
      return diagnosticAt(source, { start: 0, end: found.length }, "front-matter", {
        message,
        hint,
      });
  }
  return diagnosticAt(source, undefined, "front-matter", {
    message: "the page can't be read",
    hint: begin,
  });
}

/** A closing line as an editor or a typist makes something else of it. */
const attempt = /^[ \t]*(?:-{2,}|[—–]+|\.{3}|\+{3})[ \t]*$/;

/** @param lineBreak the offset before a line that begins with three hyphens and has more */
function notClosed(source: Source, offset: number, lineBreak: number | undefined): Diagnostic {
  const { text } = source;
  if (lineBreak !== undefined)
    return diagnosticAt(source, lineAt(text, lineBreak + 1), "front-matter", {
      message: "the line that closes the front matter has three hyphens and nothing else",
      hint: "write: ---",
    });
  const range = lineAt(text, closingDue(text, offset));
  return diagnosticAt(source, range, "front-matter", {
    message: "the front matter is opened and never closed",
    hint: attempt.test(text.slice(range.start, range.end))
      ? "write: ---"
      : "put a line --- where the keys end",
  });
}

/** Where the closing line is due: at the first line that is none of the front matter's, or at the end. */
function closingDue(text: string, offset: number): number {
  const end = text.trimEnd().length;
  for (const { index, 0: line } of text.slice(offset, end).matchAll(/^.*$/gm)) {
    if (attempt.test(line) || !/^(?:[a-zA-Z]+:|- |[ \t]+\S|#(?!#))/.test(line))
      return offset + index;
  }
  return Math.max(offset, end);
}

/** A page's text among the keys: a heading, or what follows an empty line and is no key. */
function misplacedText(source: Source, { yaml, yamlStart }: FrontMatter): Diagnostic | undefined {
  const text = /^##+ .*$|(?<=\n[ \t]*\r?\n)(?![\w-]+:(?:\s|$))[^\s#"'?{-].*$/m.exec(yaml);
  if (!text) return undefined;
  return diagnosticAt(source, lineAt(source.text, yamlStart + text.index), "front-matter", {
    message: "the page's text begins inside the front matter",
    hint: "put a line --- above it",
  });
}

/** Keys between lines of hyphens at the beginning of a text: Markdown would make a heading of them. */
function secondFrontMatter(source: Source, { bodyStart }: FrontMatter): Diagnostic | undefined {
  const body = source.text.slice(bodyStart);
  const [whole] =
    /^\s*(?:---[ \t]*\r?\n)?(?=(?:layout|lang|title):)(?:[a-z][\w-]*:.*\r?\n|[ \t]+\S.*\r?\n)+---[ \t]*(?:\r?\n|$)/i.exec(
      body,
    ) ?? [];
  if (whole === undefined) return undefined;
  const start = bodyStart + whole.length - whole.trimStart().length;
  return diagnosticAt(source, lineAt(source.text, start), "front-matter", {
    message: "a second front matter stands here: a page has one, and this one would be shown",
    hint: "keep all keys above, between two lines ---, and take this one out",
  });
}

function lineAt(text: string, start: number) {
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  return { start, end: start + line.trimEnd().length };
}
