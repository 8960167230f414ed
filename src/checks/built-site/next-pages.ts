// The rules by which a browser gets pages ready before they are asked for: the addresses in them are fetched like
// any other. A look at a page, one for each reading.
import type { Address } from "./addresses.ts";
import type { Slip } from "./finished-page.ts";
import type { Attributes, Look } from "./reading.ts";

export class NextPages implements Look {
  readonly addresses: Address[] = [];
  readonly slips: Slip[] = [];
  #rules: string | undefined;

  open(name: string, { type = "" }: Attributes): void {
    const isRules = name === "script" && type.trim().toLowerCase() === "speculationrules";
    this.#rules = isRules ? "" : undefined;
  }

  text(text: string): void {
    if (this.#rules !== undefined) this.#rules += text;
  }

  close(): void {
    if (this.#rules === undefined) return;
    try {
      this.#find(JSON.parse(this.#rules));
    } catch {
      this.slips.push(noJson);
    }
    this.#rules = undefined;
  }

  // https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/speculationrules
  #find(value: unknown, key = ""): void {
    if (typeof value === "string") {
      // A pattern, `/*`, is of this site; one that begins as an address may be of another.
      if (key === "urls" || (key === "href_matches" && /^(?:[a-z]+:)?\/\//i.test(value)))
        this.addresses.push({ address: value, way: "readied" });
    } else if (Array.isArray(value)) for (const one of value) this.#find(one, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) this.#find(inner, name);
  }
}

const noJson: Slip = {
  rule: "strange-rules",
  message: "prints speculation rules that are no JSON, and a browser leaves them out",
  hint: "look for a missing comma, quotation mark or bracket",
  written: "speculationrules",
};
