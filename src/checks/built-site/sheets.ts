// The style sheets of the finished pages, each looked at once however many pages carry it. One for each build.
export type Sheet = {
  /** What a browser may fetch for it. */
  addresses: readonly string[];
  /** Of these what it fetches for any page: a face with a `unicode-range` waits for its letters. */
  needed: readonly string[];
};

export class Sheets {
  readonly #known: { text: Buffer; sheet: Sheet }[] = [];

  sheet(text: Buffer): Sheet {
    const known = this.#known.find((one) => one.text.equals(text));
    if (known) return known.sheet;
    const addresses = addressesIn(text.toString());
    const needed = addressesIn(text.toString().replace(waiting, ""));
    const sheet = { addresses, needed };
    this.#known.push({ text, sheet });
    return sheet;
  }
}

/** The faces that are fetched only where their letters occur. */
const waiting = /@font-face\s*\{[^}]*\bunicode-range\b[^}]*\}/g;

// A sheet is a maintainer's: what hides an address from this would hide it from the reviewer, too.
const address = /(?:url\(\s*["']?|@import\s+["']|image-set\(\s*["'])([^"')\s]+)/g;

function addressesIn(style: string): string[] {
  const found = style.replace(/\/\*.*?\*\//gs, "").matchAll(address);
  const addresses = Array.from(found, ([, one = ""]) => one).filter((one) => !one.startsWith("#"));
  return [...new Set(addresses)];
}
