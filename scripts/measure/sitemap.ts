// The addresses in a built site's sitemap; asked by `npm run measure` and by the browser tests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";

/**
 * Every address that the sitemap lists, the home page's first: it is the shortest, and every other
 * one continues it.
 * @param folder the built site
 * @throws Error where the sitemap lists no page: then nothing would be looked at
 */
export function sitemap(folder: string): [home: string, ...others: string[]] {
  const text = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const entries = getElementsByTagName("loc", parseDocument(text, { xmlMode: true }));
  const [home, ...others] = entries
    .map((entry) => textContent(entry).trim())
    .sort((a, b) => a.length - b.length);
  if (home === undefined) throw new Error(`${folder}/sitemap.xml lists no page`);
  return [home, ...others];
}
