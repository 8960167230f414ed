// The menu against the pages there are: an address in it, and the page that has it.
import { type Diagnostic, suggest } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { menuAddress } from "./navigation.ts";
import { quoted } from "./quoted.ts";
import { toldAtOnce } from "./told-at-once.ts";

/** The entries of the menu that lead to none of the pages' addresses; none for another document. */
export function checkMenu(document: Document, addresses: ReadonlySet<string>): Diagnostic[] {
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
    return diagnosticAtKey(document, [index, "url"], {
      rule: "broken-link",
      message: `no page has the address ${quoted(url)}`,
      hint: meant ? `write: ${meant}` : "take the entry out, or write the address of a page",
    });
  });
}
