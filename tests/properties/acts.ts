// What acts on a finished page, as a browser reads it, for the property tests: its layout's own and no more.
import { type Element, isTag, type ParentNode } from "domhandler";
import { html, parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

/** What no text of an author's brings along. */
const acting: ReadonlySet<string> = new Set([
  ...["script", "style", "link", "meta", "base", "title", "iframe", "object", "embed", "form"],
  ...["template", "noscript", "textarea", "select", "input", "button", "audio", "video"],
]);
const fetching = ["src", "srcset", "poster", "data", "action", "formaction", "background", "ping"];
const origin = "https://this.site";

/**
 * Every element, attribute and address of a page that acts, and the frame in which its text stands. Two
 * pages of one layout have the same.
 */
export function actsOf(page: string): string[] {
  const elements = elementsIn(parse(page, { treeAdapter: adapter }));
  const drawn = elements.filter(({ namespace }) => namespace !== html.NS.HTML);
  return [
    ...elements.flatMap(actsOfElement),
    ...new Set(drawn.map(({ name }) => name).sort()),
    ...elements.flatMap(({ parent, name }) => (isBody(parent) ? [`body > ${name}`] : [])),
  ];
}

function elementsIn({ children }: ParentNode): Element[] {
  return children.filter(isTag).flatMap((element) => [element, ...elementsIn(element)]);
}

function actsOfElement({ name, attribs, namespace }: Element): string[] {
  const { type = "", rel = "", property = "" } = attribs;
  const isActing = namespace === html.NS.HTML && acting.has(name);
  const attributes = Object.entries(attribs).filter(([attribute, value]) =>
    isActingAttribute(name, attribute, value),
  );
  return [
    ...(isActing ? [`<${name} ${type}${rel}${property}>`] : []),
    ...attributes.map((attribute) => attribute.join("=")),
  ];
}

function isActingAttribute(name: string, attribute: string, value: string): boolean {
  if (/^on/i.test(attribute) || attribute === "srcdoc") return true;
  const address = URL.parse(value, `${origin}/page/`);
  if (attribute === "href" && name === "a")
    return address !== null && !/^(?:https?|mailto|tel):$/.test(address.protocol);
  return fetching.includes(attribute) && address !== null && address.origin !== origin;
}

function isBody(parent: ParentNode | null): boolean {
  return parent !== null && "name" in parent && parent.name === "body";
}
