// What of a page's HTML could act, fetch, or cover the frame around it, as a browser reads it.
import { type Element, isTag, type ParentNode } from "domhandler";
import { html, parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

/** Elements that no text of an author's may leave on a page. */
const acting: ReadonlySet<string> = new Set([
  ...["script", "style", "iframe", "object", "embed", "form", "input", "button", "base", "meta"],
  ...["link", "template", "audio", "video", "frame", "frameset", "noscript", "plaintext", "xmp"],
  ...["textarea", "select", "title", "applet"],
]);
const addresses = [
  "href",
  "src",
  "srcset",
  "action",
  "formaction",
  "poster",
  "data",
  "cite",
  "xlink:href",
];

/**
 * What is harmful in a page's own text, set in a frame as a layout does.
 * @param text the HTML of the text
 * @returns an empty list where there is nothing
 */
export function harmIn(text: string): string[] {
  const page = `<!doctype html><body><main>${text}</main><footer id="the-end">End</footer>`;
  const document = parse(page, { treeAdapter: adapter });
  const found = elementsIn(document);
  const harms = found.flatMap(harmOf);
  const main = found.find(({ name }) => name === "main");
  const footer = found.find(({ attribs }) => attribs.id === "the-end");
  // Whatever the text leaves open ends with it: the footer is the main part's neighbour.
  const isWhole = footer !== undefined && footer.prev === main && footer.parent === main?.parent;
  return isWhole ? harms : [...harms, "the footer isn't where it was"];
}

function elementsIn({ children }: ParentNode): Element[] {
  return children.filter(isTag).flatMap((element) => [element, ...elementsIn(element)]);
}

function harmOf({ name, attribs, namespace }: Element): string[] {
  if (namespace !== html.NS.HTML || acting.has(name)) return [`<${name}>`];
  return Object.entries(attribs).flatMap(([attribute, value]) => {
    // A style is moved into the page's own.
    if (/^on/i.test(attribute) || ["srcdoc", "ping", "style"].includes(attribute))
      return [attribute];
    if (addresses.includes(attribute) && isHarmful(name, attribute, value))
      return [`${attribute}=${value}`];
    return [];
  });
}

function isHarmful(element: string, attribute: string, value: string): boolean {
  const address = URL.parse(value, "https://this.site/page/");
  if (address === null) return false;
  const isLink = element === "a" && attribute === "href";
  if (isLink) return !/^(?:https?|mailto|tel):$/.test(address.protocol);
  // What the browser fetches by itself comes from this site alone; a citation is fetched by nobody.
  return attribute !== "cite" && address.origin !== "https://this.site";
}
