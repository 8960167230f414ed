// Links by reference, `[the words][label]`, whose label has no address on the page, so that they stay text; asked
// for each text of a page, among the slips of links.
import { type Finding, suggest, toWrite } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

// Behind a word it is an index, such as `grid[row][column]`, and so is a letter alone: `[i][j]`. What begins
// with a ^ is the mark of a note.
const byReference = /(?<![\p{L}\p{N}_\])])!?\[(?!\^|\p{L}\])([^[\]\n]+)\]\[(?!\^)([^[\]\n]*)\]/gu;

/** The slips in a text. @param labels those that the page gives an address to */
export function lostReferences(text: string, labels: readonly string[]): Slip[] {
  return Array.from(text.matchAll(byReference))
    .filter(([, words = ""]) => /\p{L}/u.test(words))
    .map(([written, words = "", label = ""]) => ({
      finding: lostReference(written, words, label || words, labels),
      written,
    }));
}

function lostReference(
  written: string,
  words: string,
  label: string,
  labels: readonly string[],
): Finding {
  const sign = written.startsWith("!") ? "!" : "";
  const meant = suggest(label, labels);
  return {
    rule: "lost-reference",
    message: `nothing says where [${toWrite(label)}] leads, and the brackets are shown as they are written`,
    hint: meant
      ? `write: ${sign}[${toWrite(words)}][${meant}]`
      : `write its address, ${sign}[${toWrite(words)}](${sign ? "images/…" : "https://…"}), or put all in backticks where it is meant to be read`,
  };
}
