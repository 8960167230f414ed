// Links that stay text, with their brackets, since one sign of them stands where it must not; asked for each
// text of a page, among the slips of the pen.
import { type Finding, toWrite } from "../diagnostics/index.ts";
import { lostReferences } from "./lost-references.ts";
import type { Slip } from "./slip.ts";
import { wikiLinks } from "./wiki-links.ts";

// In prose words in brackets may stand before others, and before a web address, which becomes a link by itself:
// only what can be nothing but an address in this site is one.
const ofThisSite = String.raw`(?:mailto:|\.{0,2}\/|#(?!\d)|images\/)[^\s()[\]]+|[^\s()[\]#]+\.md(?:#[^\s()[\]]*)?`;

const withGap = new RegExp(String.raw`\][ \t]{1,3}\((${ofThisSite})\)`, "g");
const wrongWayRound = new RegExp(String.raw`\(([^()[\]\n]+)\)\[(${ofThisSite})\]`, "g");
const wordsBefore = /\(([^()[\]\n]+)\)\[$/;
/** Up to the end of the line no bracket comes that closes it. */
const neverClosed = new RegExp(String.raw`(\]\((?:${ofThisSite}))(?:[ \t][^()\n]*)?$`, "gm");
/** In brackets that are closed behind it words may stand with an address, too. */
const withoutBracket =
  /(?<![\w\])])\[([^[\]()\n]+)\(([^\s()[\]#]+\.md(?:#[^\s()[\]]*)?)\)(?![^[\]\n]*\])/g;
// What has quotation marks in it may be a title, and a bracket may be meant to be read.
const withSpace =
  /\[[^[\]\n]*\]\((?=[^()\n"']* )((?:mailto:|tel:|sms:|images\/|#(?!\d))[^()\n"']+|[^()\n"':#]+\.md(?:#[^()\s"']*)?)\)/g;

/** What a text stands among. */
export type Surroundings = {
  /** The labels that the page gives an address to. */
  labels: readonly string[];
  /** The web address that follows the text, and became a link by itself. */
  addressBehind: string | undefined;
};

/** The slips in a text. */
export function linkSlips(text: string, { labels, addressBehind }: Surroundings): Slip[] {
  if (!/[[\]]/.test(text)) return [];
  const beforeAddress = addressBehind ? wordsBefore.exec(text) : null;
  const all = (pattern: RegExp) => Array.from(text.matchAll(pattern));
  return [
    ...all(withGap).map(([written, address = ""]) => ({ finding: strayGap(address), written })),
    ...all(withSpace).map(([, written = ""]) => ({ finding: straySpace(written), written })),
    ...all(neverClosed).map(([, written = ""]) => ({ finding: openAddress, written })),
    ...all(withoutBracket).map(([written, words = "", address = ""]) => ({
      finding: missingBracket(words, address),
      written,
    })),
    ...wikiLinks(text),
    ...all(wrongWayRound).map(([written, words = "", address = ""]) => ({
      finding: wrongBrackets(words, address),
      written,
    })),
    ...(beforeAddress ? [wrongBracketsAround(beforeAddress, addressBehind)] : []),
    ...lostReferences(text, labels),
  ];
}

function strayGap(address: string): Finding {
  return {
    rule: "link-with-gap",
    message: "the words of a link and its address stand apart, and are shown as they are written",
    hint: `write them without a space between: ${isPicture(address) ? "!" : ""}[the words](${toWrite(address)})`,
  };
}

function isPicture(address: string): boolean {
  return /^(?:\.{0,2}\/)*images\//.test(address);
}

/** As some generators have a picture's size: `images/street.jpg =400x300`. */
const size = /(?<!\s)\s+=(\d*)x(\d*)\s*$/;

function straySpace(address: string): Finding {
  const [, width] = size.exec(address) ?? [];
  if (width !== undefined)
    return {
      rule: "address-with-space",
      message:
        "a picture's size doesn't stand with its address, and this is shown as it is written",
      hint: `take it out; where it is needed, write {: width=${width || 400}} right behind the picture`,
    };
  return {
    rule: "address-with-space",
    message: "an address has no spaces, and this is shown as it is written",
    hint: `write: ${toWrite(withoutSpaces(address.trim()))}`,
  };
}

// The names of files here have hyphens, and small letters.
function withoutSpaces(address: string): string {
  if (/^(?:tel|sms):/.test(address)) return address.replace(/\s+/g, "");
  if (address.startsWith("mailto:")) return address.replace(/:\s+/, ":").replace(/\s+/g, "%20");
  return address.toLowerCase().replace(/\s+/g, "-");
}

const openAddress: Finding = {
  rule: "open-link",
  message: "the address of this link is never closed, and all is shown as it is written",
  hint: "put a ) where the address ends",
};

function missingBracket(words: string, address: string): Finding {
  return {
    rule: "open-link",
    message: "the words of this link are never closed, and all is shown as it is written",
    hint: `write: [${toWrite(words.trim())}](${toWrite(address)})`,
  };
}

function wrongBracketsAround([written, words = ""]: RegExpExecArray, address = ""): Slip {
  return { finding: wrongBrackets(words, address), written };
}

function wrongBrackets(words: string, address: string): Finding {
  return {
    rule: "link-wrong-way-round",
    message: "the brackets of this link are the wrong way round, and are shown as they are written",
    hint: `write: [${toWrite(words)}](${toWrite(address)})`,
  };
}
