// Links and pictures in double brackets, `[[About us]]`, which stay text here; asked for each text of a page, among
// the slips of links.
import { type Finding, toWrite } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

/** As wikis and notebooks write links and pictures; in Python, lists of lists stand in such brackets. */
const ofWikis =
  /(?<![\p{L}\p{N}_\])])(!?)\[\[([\p{L}\p{N}][^[\]"',|\n]+)(?:\|([^[\]\n]*))?\]\](?!\()/gu;

/** The slips in a text. */
export function wikiLinks(text: string): Slip[] {
  return Array.from(text.matchAll(ofWikis))
    .filter(([written]) => /\p{L}/u.test(written) && !/^\[\[toc\]\]$/i.test(written))
    .map(([written, sign = "", name = "", words = name]) => ({
      finding: wikiLink(sign, name, words),
      written,
    }));
}

function wikiLink(sign: string, name: string, words: string): Finding {
  // The names of files here have hyphens, and small letters.
  const file = name.trim().toLowerCase().replace(/\s+/g, "-");
  return {
    rule: "wiki-link",
    message:
      "links and pictures have no double brackets here, and these are shown as they are written",
    hint: sign
      ? `write: ![What it shows](images/${toWrite(file)})`
      : `write: [${toWrite(words.trim())}](${toWrite(file.replace(/(?:\.md)?$/, ".md"))})`,
  };
}
