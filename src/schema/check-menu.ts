// The menu against the pages there are: an address in it, and the page that has it.
import { type Problem, suggest } from "../problems/index.ts";
import { type Document, problemAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { menuAddress } from "./navigation.ts";
import { quoted } from "./quoted.ts";
import { toldAtOnce } from "./told-at-once.ts";

/** The entries of the menu that lead to none of the pages' addresses; none for another document. */
export function checkMenu(document: Document, addresses: ReadonlySet<string>): Problem[] {
  const { value } = document.yaml;
  if (document.source.file !== "_data/navigation.yaml" || !Array.isArray(value)) return [];
  const lost = value.flatMap((entry: unknown, index) => {
    const url = valueAt(entry, "url");
    return typeof url === "string" && menuAddress.test(url) && !addresses.has(url)
      ? [{ index, url }]
      : [];
  });
  return toldAtOnce(lost, ({ index, url }) => {
    const meant = suggest(url, addresses);
    return problemAtKey(document, [index, "url"], {
      rule: "lost-link",
      message: `no page has the address ${quoted(url)}`,
      hint: meant ? `write: ${meant}` : "take the entry out, or write the address of a page",
    });
  });
}
