// The addresses that a page or a feed names, for tests of where they lead.
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";

/** Every address in a page's attributes, in its inline styles' `url()` and in a sitemap's `<loc>`. */
export function addressesIn(markup: string): string[] {
  const elements = getElementsByTagName("*", parseDocument(markup));
  const named = elements.flatMap(({ attribs: { href, src, srcset, action } }) => [
    ...[href, src, action].filter((address) => address !== undefined),
    ...(srcset ?? "").split(",").flatMap((one) => one.trim().split(/\s/)[0] || []),
  ]);
  const listed = elements.filter(({ name }) => name === "loc").map(textContent);
  const styled = [...markup.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url]) => url ?? []);
  return [...named, ...listed, ...styled];
}
