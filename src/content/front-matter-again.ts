// Front matter that stands in a page's text: a second one below the first, or what the first was closed too
// early for. Markdown would make a rule and a heading of it.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { knownKeys } from "./known-keys.ts";
import { diagnosticAt, type Source } from "./source.ts";

/** Lines of keys at the beginning of a text, and what opens and closes them. */
const block =
  /^(?:[ \t]*\r?\n)*(---[ \t]*\r?\n)?((?:(?:[a-z][\w-]*:(?:[ \t].*)?|[ \t]+\S.*|- .*|#.*)\r?\n)+)(---[ \t]*(?:\r?\n|$))?/i;

/** The Diagnostic of a text that begins with front matter. @param body where the text begins in the source */
export function frontMatterAgain(source: Source, body: number): Diagnostic | undefined {
  const [whole = "", opening, lines = "", closing] = block.exec(source.text.slice(body)) ?? [];
  if (!opening && !closing) return undefined;
  const known = knownKeys(source.file);
  const keys = Array.from(lines.matchAll(/^([\w-]+):/gm), ([, key = ""]) => key);
  const count = keys.filter((key) => known.includes(key)).length;
  // A text may begin with a rule and a word such as "Note:", or with such a word that is underlined.
  const isFrontMatter = opening && closing ? count > 0 : opening ? count > 1 : closing && count > 0;
  if (!isFrontMatter) return undefined;
  const start = body + whole.length - whole.trimStart().length;
  const [line = ""] = /^.*/.exec(source.text.slice(start)) ?? [];
  return diagnosticAt(source, start, start + line.trimEnd().length, opening ? twice : closedEarly);
}

const twice: Finding = {
  rule: "front-matter",
  message: "the front matter is here twice: a page has one, and this second one would be shown",
  hint: "keep one of the two, and take out the other one with its lines ---",
};

const closedEarly: Finding = {
  rule: "front-matter",
  message: "these keys stand below the front matter, and would be shown",
  hint: "take out the line --- above them, so that one line --- opens all keys and one closes them",
};
