// The ids that a page's layout gives out around its Markdown; the walk over headings keeps off them.

/** What a page knows of its frame: its layout's name, and the global data `people`. */
export interface FrameData {
  layout?: string;
  people?: { id: string }[];
}

/** `main` on every page; on a page of people each one's anchor, which a link to them needs as it is. */
export function frameIds({ layout, people = [] }: FrameData): ReadonlySet<string> {
  return new Set(["main", ...(layout === "leadership" ? people.map(({ id }) => id) : [])]);
}
