// Slips of the pen in Markdown that are surely meant otherwise and would be shown as they are written; part
// of the dialect.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Finding, toWrite } from "../problems/index.ts";
import { shortened } from "../schema/index.ts";
import { linelessTables } from "./lineless-tables.ts";
import { newSlip, type Slip, slipsUnseen } from "./slip.ts";

/** Has a reader tell them. What an author wrote with a backslash before it is meant as it stands. */
export function writtenSlips(md: MarkdownIt): void {
  md.use(slipsUnseen);
  md.core.ruler.after("inline", "written_slips", (state) => {
    if (/^[ \t>]*(?:```|~~~)/m.test(state.src)) openFences(state);
    if (/\][ \t]+\(|\]\([^()\n]* |#\p{L}/u.test(state.src)) textSlips(state);
    if (/\|[ \t]*\n[ \t>]*\|/.test(state.src)) linelessTables(state);
  });
}

/** A block of code that is never closed takes all that follows. */
function openFences(state: StateCore): void {
  const lines = state.src.split("\n");
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type !== "fence" || isClosed(token, lines)) return [token];
    const slip = newSlip(state, { finding: openFence(token.markup), written: token.markup });
    slip.map = token.map;
    return [slip, token];
  });
}

function isClosed({ map, markup }: Token, lines: string[]): boolean {
  const [first, end] = map ?? [0, 0];
  const isAttributes = (line: string) => /^[\s>]*\{:/.test(line);
  const last = lines.slice(first + 1, end).findLast((line) => !isAttributes(line)) ?? "";
  const closing = last.replace(/^[\s>]+/, "").trimEnd();
  return closing.startsWith(markup) && closing === markup.charAt(0).repeat(closing.length);
}

function openFence(signs: string): Finding {
  return {
    rule: "open-code",
    message: "this block of code is never closed: all that follows would be code",
    hint: `where the code ends, put a line of ${shortened(signs)} alone`,
  };
}

function textSlips(state: StateCore): void {
  for (const [index, block] of state.tokens.entries()) {
    if (block.type !== "inline" || !block.children) continue;
    const isParagraph = state.tokens[index - 1]?.type === "paragraph_open";
    block.children = block.children.flatMap((token, at, all) => {
      const isFirst = at === 0 || /break$/.test(all[at - 1]?.type ?? "");
      const slips = token.type === "text" ? slipsIn(token.content, isParagraph && isFirst) : [];
      return [...slips.map((slip) => newSlip(state, { ...slip, within: token })), token];
    });
  }
}

// A single # before a word is a hashtag.
const headingWithoutSpace = /^(#{2,6})(\p{L}.*)/u;
// In prose words in brackets may stand before others, and before a web address, which becomes a link by itself:
// only what can be nothing but an address in this site is one.
const linkWithSpace =
  /\][ \t]{1,3}\(((?:mailto:|\.{0,2}\/|#(?!\d)|images\/)[^\s()]+|[^\s()]+\.md(?:#[^\s()]*)?)\)/g;

// As above; what has quotation marks in it may be a title, and a bracket may be meant to be read.
const addressWithSpace =
  /\[[^[\]\n]*\]\((?=[^()\n"']* )((?:mailto:|tel:|images\/)[^()\n"']+|[^()\n"':]+\.md(?:#[^()\s"']*)?)\)/g;

function slipsIn(text: string, isLineStart: boolean): Slip[] {
  const heading = isLineStart ? headingWithoutSpace.exec(text) : null;
  const links = Array.from(text.matchAll(linkWithSpace), ([written, address = ""]) => ({
    finding: strayGap(address),
    written,
  }));
  const addresses = Array.from(text.matchAll(addressWithSpace), ([, address = ""]) => ({
    finding: straySpace(address),
    written: address,
  }));
  const found = [...links, ...addresses];
  if (!heading) return found;
  return [{ finding: missingSpace(heading), written: heading[1] ?? "" }, ...found];
}

function missingSpace([, signs = "", words = ""]: string[]): Finding {
  return {
    rule: "heading-without-space",
    message: "a heading needs a space after its #, or is shown as it is written",
    hint: `write: ${signs} ${toWrite(words)}`,
  };
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

function straySpace(address: string): Finding {
  return {
    rule: "address-with-space",
    message: "an address has no spaces, and this is shown as it is written",
    hint: `write: ${toWrite(withoutSpaces(address.trim()))}`,
  };
}

// The names of files here have hyphens, and small letters.
function withoutSpaces(address: string): string {
  if (address.startsWith("tel:")) return address.replace(/\s+/g, "");
  if (address.startsWith("mailto:")) return address.replace(/\s+/g, "%20");
  return address.toLowerCase().replace(/\s+/g, "-");
}
