// The ids that a page's layout gives out around its Markdown; whatever names elements keeps off them.

/**
 * `main` on every page; on the page of people each one's anchor, which a link to them needs as it is.
 * @param people asks for the people's anchors
 */
export function frameIds(layout: unknown, people: () => string[]): ReadonlySet<string> {
  return new Set(["main", ...(layout === "leadership" ? people() : [])]);
}
