// Attributes that name another element of the page by its id, for those who listen: it has to be there. A walk
// over a page's tree.
import { type Document, type Element, isTag } from "domhandler";
import { shortened } from "../content/index.ts";
import { type Finding, suggest, type Tell } from "../diagnostics/index.ts";

/** Attributes whose words are ids, of those that an author may write. */
export const namingAttributes: ReadonlySet<string> = new Set([
  ...["aria-activedescendant", "aria-controls", "aria-describedby", "aria-details"],
  ...["aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns", "headers"],
]);

/** @param frame the ids that the page's frame has around its text */
export function lostNames(frame: ReadonlySet<string>) {
  return (tree: Document, _page: unknown, tell: Tell<Element>): void => {
    const ids = new Set(frame);
    const named: { element: Element; attribute: string; id: string }[] = [];
    for (const element of elementsOf(tree)) {
      if (element.attribs.id) ids.add(element.attribs.id);
      for (const attribute of Object.keys(element.attribs).filter((name) =>
        namingAttributes.has(name),
      ))
        for (const id of (element.attribs[attribute] ?? "").split(/\s+/).filter(Boolean))
          named.push({ element, attribute, id });
    }
    for (const { element, attribute, id } of named)
      if (!ids.has(id)) tell(element, lostName(attribute, id, ids), attribute);
  };
}

function* elementsOf({ children }: Pick<Document, "children">): Generator<Element> {
  for (const child of children) {
    if (!isTag(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function lostName(attribute: string, id: string, ids: ReadonlySet<string>): Finding {
  const meant = suggest(id, ids);
  return {
    rule: "lost-name",
    message: `${attribute} names an element by its id, and the page has none with the id "${shortened(id)}"`,
    hint: meant
      ? `write: ${meant}`
      : `give this id to the element that is meant: {: #${shortened(id)}}, or in HTML id="${shortened(id)}"`,
  };
}
