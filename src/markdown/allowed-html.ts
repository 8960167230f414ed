// The HTML that may stand in a page's text: all that a text is made of, and nothing that acts, fetches or
// covers what is around it. Whatever isn't in these tables is a mistake.

/** Attributes that any element may have. */
export const sharedAttributes: ReadonlySet<string> = new Set([
  ...["class", "dir", "id", "lang", "role", "style", "title", "translate"],
  // kramdown's; it does not reach the page.
  "markdown",
  // A table's or a code block's, so that the keyboard can scroll it.
  "tabindex",
]);

const cell = ["align", "colspan", "headers", "rowspan", "scope"];
const change = ["cite", "datetime"];
const nothing: string[] = [];

/** The elements, each with the attributes of its own. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // Sections and blocks
    ...{ article: nothing, aside: nothing, section: nothing, header: nothing, footer: nothing },
    ...{ h1: nothing, h2: nothing, h3: nothing, h4: nothing, h5: nothing, h6: nothing },
    ...{ address: nothing, blockquote: ["cite"], div: nothing, hr: nothing, p: nothing },
    ...{ pre: nothing, details: ["name", "open"], summary: nothing },
    ...{ figure: nothing, figcaption: nothing },
    // Lists
    ...{ ol: ["reversed", "start", "type"], ul: nothing, li: ["value"] },
    ...{ dl: nothing, dt: nothing, dd: nothing },
    // Tables
    ...{ table: nothing, caption: nothing, colgroup: ["span"], col: ["span"] },
    ...{ thead: nothing, tbody: nothing, tfoot: nothing, tr: nothing, td: cell, th: cell },
    // Text
    ...{
      a: ["href", "hreflang", "rel", "target", "type"],
      abbr: nothing,
      b: nothing,
      bdi: nothing,
    },
    ...{ bdo: nothing, br: nothing, cite: nothing, code: nothing, data: ["value"], del: change },
    ...{ dfn: nothing, em: nothing, i: nothing, ins: change, kbd: nothing, mark: nothing },
    ...{ q: ["cite"], rp: nothing, rt: nothing, ruby: nothing, s: nothing, samp: nothing },
    ...{ small: nothing, span: nothing, strong: nothing, sub: nothing, sup: nothing },
    ...{ time: ["datetime"], u: nothing, var: nothing, wbr: nothing },
    // Pictures; the walk over them sets what they show.
    img: ["alt", "decoding", "height", "loading", "sizes", "src", "srcset", "width"],
    ...{ picture: nothing, source: ["height", "media", "sizes", "srcset", "type", "width"] },
  }),
);

/** Names that any element may have as well: marks that mean nothing to a browser, words for those who listen. */
export const freeNames = /^(?:data|aria)-[\w.-]+$/;

/** What a link or a picture shows and where it leads: Markdown has signs for it. */
const signs: ReadonlySet<string> = new Set(["alt", "href", "src", "srcset"]);

/** The attributes that kramdown's `{: … }` may give, each to the elements that may have it. */
export const listedAttributes: ReadonlySet<string> = new Set(
  [...sharedAttributes, ...[...allowedElements.values()].flat()].filter((name) => !signs.has(name)),
);

/** The properties that a `style` may set: those of the boxes on old pages. */
const layoutProperty =
  /^(?:display|flex(?:-(?:basis|direction|flow|grow|shrink|wrap))?|(?:column-|row-)?gap|(?:margin|padding)(?:-(?:block|inline)(?:-(?:start|end))?|-(?:top|right|bottom|left))?|(?:min-|max-)?(?:width|height|block-size|inline-size)|border-radius)$/i;
/** Numbers, units and keywords: without brackets and quotes a value can neither fetch nor hide a thing. */
const plainValue = /^[\w\s.%+-]*$/;

/** The first declaration of a `style` that isn't layout, as it is written; undefined where all are. */
export function strangeDeclaration(style: string): string | undefined {
  const declarations = style.split(";").filter((declaration) => declaration.trim() !== "");
  return declarations.find((declaration) => {
    const [property = "", value, ...more] = declaration.split(":");
    const isLayout = layoutProperty.test(property.trim()) && more.length === 0;
    return !isLayout || value === undefined || !plainValue.test(value);
  });
}
