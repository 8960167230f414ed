// The HTML that may stand in a page's text: what a text is made of, and nothing that acts, fetches or covers
// what is around it. Whatever isn't in these tables is an error.

/** Attributes that any element may have. */
export const sharedAttributes: ReadonlySet<string> = new Set([
  "class",
  "dir",
  "id",
  "lang",
  "role",
  "style",
  "title",
  "translate",
  // kramdown's; it does not reach the page.
  "markdown",
  // A table's or a code block's, so that the keyboard can scroll it.
  "tabindex",
]);

const cell = ["align", "colspan", "headers", "rowspan", "scope"];
const change = ["cite", "datetime"];

/** The elements with attributes of their own. */
const withAttributes: Record<string, readonly string[]> = {
  a: ["href", "hreflang", "rel", "target", "type"],
  blockquote: ["cite"],
  col: ["span"],
  colgroup: ["span"],
  data: ["value"],
  del: change,
  details: ["name", "open"],
  // The images step sets what they show.
  img: ["alt", "decoding", "height", "loading", "sizes", "src", "srcset", "width"],
  ins: change,
  li: ["value"],
  ol: ["reversed", "start", "type"],
  q: ["cite"],
  source: ["height", "media", "sizes", "srcset", "type", "width"],
  td: cell,
  th: cell,
  time: ["datetime"],
};

const plain =
  "article aside section header footer h1 h2 h3 h4 h5 h6 address div hr p pre summary figure figcaption ul dl dt dd table caption thead tbody tfoot tr abbr b bdi bdo br cite code dfn em i kbd mark rp rt ruby s samp small span strong sub sup u var wbr picture";

/** The elements, each with the attributes of its own. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...plain.split(" ").map((name): [string, readonly string[]] => [name, []]),
  ...Object.entries(withAttributes),
]);

/** Names that any element may have as well: marks that mean nothing to a browser, words for those who listen. */
export const freeNames = /^(?:data|aria)-[\w.-]+$/;

/** https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
export const endsByItself: ReadonlySet<string> = new Set(
  "caption colgroup dd dt li p rp rt tbody td tfoot th thead tr".split(" "),
);

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, and an old name of `img`. */
export const hasNoEnd: ReadonlySet<string> = new Set(
  "area base br col embed hr image img input link meta param source track wbr".split(" "),
);

/** The properties that a `style` may set: those of the boxes on old pages. */
const layoutProperty =
  /^(?:display|flex(?:-(?:basis|direction|flow|grow|shrink|wrap))?|(?:column-|row-)?gap|(?:margin|padding)(?:-(?:block|inline)(?:-(?:start|end))?|-(?:top|right|bottom|left))?|(?:min-|max-)?(?:width|height|block-size|inline-size)|border-radius)$/i;
/** Numbers, units and keywords: without brackets and quotes a value can neither fetch nor hide a thing. */
const plainValue = /^[\w\s.%+-]*$/;

/** The declarations of a `style`, as they are written. */
export function declarationsOf(style: string): string[] {
  return style.split(";").filter((declaration) => declaration.trim() !== "");
}

/** Whether a declaration sets a box, and nothing that fetches, covers or hides. */
export function isLayout(declaration: string): boolean {
  const [property = "", value, ...more] = declaration.split(":");
  return (
    layoutProperty.test(property.trim()) &&
    more.length === 0 &&
    value !== undefined &&
    plainValue.test(value)
  );
}
