// The addresses that a page names, for tests of where they lead.
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";

/** Every address in a page's attributes and in its inline styles' `url()`. */
export function addressesIn(markup: string): string[] {
  const elements = getElementsByTagName("*", parseDocument(markup));
  const named = elements.flatMap(({ attribs: { href, src, srcset, action } }) => [
    ...[href, src, action].filter((address) => address !== undefined),
    ...(srcset ?? "").split(",").flatMap((one) => one.trim().split(/\s/)[0] || []),
  ]);
  const styled = [...markup.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url]) => url ?? []);
  return [...named, ...styled];
}
