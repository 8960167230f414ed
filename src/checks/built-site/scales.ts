// What the finished pages weigh, and whether that is within their budget. One for each build.
import { gzipSync } from "node:zlib";
import type { Budget, PageBudget } from "../../content/index.ts";
import { compressedAtMost } from "../../site/index.ts";
import type { Destinations } from "./destinations.ts";
import type { FinishedPage } from "./finished-page.ts";
import type { Reading } from "./reading.ts";
import type { Sheet, Sheets } from "./sheets.ts";
import type { SiteFiles } from "./site-files.ts";

/** A page that is heavier than it may be, with all that it brings along. */
export type Weight = {
  budget: PageBudget;
  /** Of the page itself, compressed. */
  html: number;
  fonts: number;
  /** Heaviest first. */
  pictures: { address: string; alt: string; bytes: number }[];
};

export type ScalesOptions = {
  budget: Budget;
  destinations: Destinations;
  files: SiteFiles;
  sheets: Sheets;
};

export class Scales {
  readonly #budget: Budget;
  readonly #destinations: Destinations;
  readonly #files: SiteFiles;
  readonly #sheets: Sheets;

  constructor({ budget, destinations, files, sheets }: ScalesOptions) {
    this.#budget = budget;
    this.#destinations = destinations;
    this.#files = files;
    this.#sheets = sheets;
  }

  /** What a page weighs that is too heavy; nothing of any other. */
  tooMuch(page: FinishedPage, reading: Reading): Weight | undefined {
    const budget = this.#budget[page.layout ?? ""] ?? this.#budget.others;
    const sheet = this.#sheets.sheet(reading.style);
    const brought = this.#brought(page, reading, sheet);
    if (!isTooHeavy({ budget, html: compressedAtMost(page.html), ...brought })) return undefined;
    const weight = { budget, html: gzipSync(page.html).length, ...brought };
    return isTooHeavy(weight) ? weight : undefined;
  }

  // Each file once. Not the fonts that wait for letters which few pages have, unless they are preloaded; but
  // all the pictures, those too that are fetched when a reader comes near.
  #brought(page: FinishedPage, { pictures, fonts }: Reading, sheet: Sheet) {
    const seen = new Set<string>();
    const weigh = (address: string) => {
      const file = this.#destinations.file(address, page);
      if (file === undefined || seen.has(file)) return 0;
      seen.add(file);
      return this.#files.bytes(file);
    };
    const shown = pictures.map((picture) => ({ ...picture, bytes: weigh(picture.address) }));
    return {
      fonts: [...fonts, ...sheet.needed].reduce((sum, address) => sum + weigh(address), 0),
      pictures: shown.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes),
    };
  }
}

/** What a page with so many pictures may weigh, with all that it brings along. */
export function wholeBudget({ budget, pictures }: Weight): number {
  const { whole, pictures: meant = 0, further } = budget;
  return whole + Math.max(0, pictures.length - meant) * further;
}

export function pictureBytes({ pictures }: Weight): number {
  return pictures.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isTooHeavy(weight: Weight): boolean {
  const whole = weight.html + weight.fonts + pictureBytes(weight);
  return weight.html > weight.budget.html || whole > wholeBudget(weight);
}
