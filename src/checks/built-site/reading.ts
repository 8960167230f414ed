// One reading of a finished page's HTML, from which all that is judged of it is taken; asked for each page.
import { Parser } from "htmlparser2";
import { acting, secondStyle } from "./acting.ts";
import { type Address, addresses } from "./addresses.ts";
import { emptyLink } from "./empty-links.ts";
import type { Slip } from "./finished-page.ts";
import { NamedElements } from "./named-elements.ts";
import { NextPages } from "./next-pages.ts";
import { OpenElements } from "./open-elements.ts";
import { Outline } from "./outline.ts";
import { PreloadedFonts } from "./preloaded-fonts.ts";
import { type ShownPicture, ShownPictures } from "./shown-pictures.ts";

/** An element's attributes, with their values as a browser understands them. */
export type Attributes = Record<string, string>;

/** Sees a page's elements go by. */
export type Look = {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  /** @param isImplied whether no end tag of its own closes the element */
  close?(name: string, isImplied: boolean): void;
};

/** What was read of a page. */
export type Reading = {
  slips: Slip[];
  /** The ids that links can lead to. */
  ids: ReadonlySet<string>;
  addresses: Address[];
  /** The text of its style sheet. */
  style: Buffer;
  pictures: readonly ShownPicture[];
  /** The addresses of the typefaces that it preloads. */
  fonts: readonly string[];
};

/** Reads a page from its first tag to its last. */
export function readPage(html: Buffer): Reading {
  const outline = new Outline();
  const pictures = new ShownPictures();
  const fonts = new PreloadedFonts();
  const open = new OpenElements();
  const named = new NamedElements();
  const next = new NextPages();
  const looks: Look[] = [outline, pictures, fonts, open, named, next];
  const slips: Slip[] = [];
  const found: Address[] = [];
  let element = "";
  let sheets = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      element = name;
      for (const look of looks) look.open(name, attributes);
      emptyLink(name, attributes, (slip) => slips.push(slip));
      if (name === "style") sheets += 1;
      if (name === "style" && (sheets > 1 || hasAny(attributes))) slips.push(secondStyle);
      const isTold = acting(name, attributes, (slip) => slips.push(slip));
      if (!isTold) addresses(name, attributes, (address) => found.push(address));
    },
    ontext(text) {
      for (const look of looks) look.text?.(text);
    },
    onclosetag(name, isImplied) {
      for (const look of looks) look.close?.(name, isImplied);
    },
  });
  const start = html.indexOf(styleTag) + styleTag.length;
  parser.write(html.toString("utf8", 0, start).replace(longData, ""));
  // Half of the page is its sheet: it is neither made a text nor searched for its end letter by letter.
  const end = element === "style" ? endOfStyle(html, start) : start;
  parser.end(html.toString("utf8", end));
  return {
    slips: [
      ...slips,
      ...outline.slips(),
      ...open.slips,
      ...next.slips,
      ...named.slips(outline.ids),
    ],
    ...{ ids: outline.ids, addresses: [...found, ...next.addresses], fonts: fonts.preloaded },
    ...{ style: html.subarray(start, end), pictures: pictures.shown },
  };
}

const styleTag = "<style>";

function hasAny(attributes: Attributes): boolean {
  return Object.keys(attributes).length > 0;
}

/** A file that stands in its own address, as the typeface does: thousands of letters in which nothing is to find. */
const longData = /(?<="data:)[\w/;,+=-]{500,}/g;

function endOfStyle(html: Buffer, start: number): number {
  const end = html.indexOf("</style", start);
  return end < 0 ? html.length : end;
}
