// The style sheets of the finished pages, each looked at once however many pages carry it. One for each build.
import { gzipSync } from "node:zlib";

export type Sheet = {
  /** What a browser fetches for it. */
  addresses: readonly string[];
  /** How many bytes it has when compressed. */
  compressed: number;
};

export class Sheets {
  readonly #known: { text: Buffer; sheet: Sheet }[] = [];

  sheet(text: Buffer): Sheet {
    const known = this.#known.find((one) => one.text.equals(text));
    if (known) return known.sheet;
    const addresses = addressesIn(text.toString());
    const sheet = { addresses, compressed: gzipSync(text).length };
    this.#known.push({ text, sheet });
    return sheet;
  }
}

// A sheet is a maintainer's: what hides an address from this would hide it from the reviewer, too.
const address = /(?:url\(\s*["']?|@import\s+["']|image-set\(\s*["'])([^"')\s]+)/g;

function addressesIn(style: string): string[] {
  const found = style.replace(/\/\*.*?\*\//gs, "").matchAll(address);
  const addresses = Array.from(found, ([, one = ""]) => one).filter((one) => !one.startsWith("#"));
  return [...new Set(addresses)];
}
