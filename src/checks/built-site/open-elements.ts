// Elements that a page opens and never closes, so that what follows becomes part of them; a look at a page. One
// for each reading.
import type { Slip } from "./finished-page.ts";
import type { Attributes, Look } from "./reading.ts";

/** Those whose end is written. A paragraph, an entry of a list and a row of a table end by themselves. */
const closed: ReadonlySet<string> = new Set([
  ...["article", "aside", "div", "footer", "header", "main", "nav", "section"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption", "pre"],
  ...["details", "summary", "dl", "ol", "ul", "table", "picture"],
  ...["a", "b", "button", "code", "em", "i", "label", "small", "span", "strong"],
]);

export class OpenElements implements Look {
  readonly slips: Slip[] = [];
  readonly #open: { name: string; start: string }[] = [];
  /** In a drawing an element ends by its own slash, which the parser says as little. */
  #drawings = 0;

  open(name: string, attributes: Attributes): void {
    if (name === "svg") this.#drawings += 1;
    else if (closed.has(name)) this.#open.push({ name, start: startOf(name, attributes) });
  }

  close(name: string, isImplied: boolean): void {
    if (name === "svg") this.#drawings -= 1;
    if (!closed.has(name)) return;
    const element = this.#open.pop();
    if (isImplied && this.#drawings === 0 && element) this.slips.push(neverClosed(element));
  }
}

/** How its tag begins in a template. Only a class and an id are hardly ever filled in there. */
function startOf(name: string, attributes: Attributes): string {
  const [first] = Object.keys(attributes);
  if (first === undefined) return `<${name}>`;
  return /^(?:class|id)$/.test(first)
    ? `<${name} ${first}="${attributes[first]}"`
    : `<${name} ${first}`;
}

function neverClosed({ name, start }: { name: string; start: string }): Slip {
  return {
    rule: "open-element",
    message: `prints <${name}> and never closes it`,
    hint: `write </${name}> where it ends`,
    written: start,
  };
}
