import { type Diagnostic, mostPerFile, quoted, suggest } from "../diagnostics/index.ts";
import { menuAddress } from "./addresses.ts";
import { type Document, diagnosticAtKey, valueAt } from "./document.ts";

/** The keys by which an entry is known, the surest first, for each list that has such. */
const names: Readonly<Record<string, readonly string[]>> = {
  "_data/leadership.yaml": ["github", "name"],
  "_data/navigation.yaml": ["url"],
};

/** The entries that are listed already, letter case apart; each is reported at its surest name. */
export function duplicateEntries(document: Document): Diagnostic[] {
  const keys = names[document.source.file] ?? [];
  if (!Array.isArray(document.value)) return [];
  const seen = new Map<string, number>();
  const diagnostics = document.value.flatMap((entry: unknown, index) => {
    const known = keys.flatMap((key) => {
      const name = valueAt(entry, [key]);
      return typeof name === "string" && name.trim() ? [{ key, name }] : [];
    });
    const twice = known.find(({ key, name }) => seen.has(normalized(key, name)));
    if (!twice) for (const { key, name } of known) seen.set(normalized(key, name), index);
    if (!twice) return [];
    const { key, name } = twice;
    return [
      diagnosticAtKey(document, [index, key], "duplicate-entry", {
        message: `${quoted(name)} is listed already, as entry ${(seen.get(normalized(key, name)) ?? 0) + 1}`,
        hint:
          key === "name"
            ? "take one of the two entries out; where they are two people, write one name longer"
            : "take one of the two entries out",
      }),
    ];
  });
  return diagnostics.slice(0, mostPerFile);
}

function normalized(key: string, name: string): string {
  return `${key}: ${name.trim().toLowerCase().replace(/\s+/g, " ")}`;
}

/** The entries of the menu that lead to none of the pages. */
export function brokenMenu(document: Document, addresses: ReadonlySet<string>): Diagnostic[] {
  if (!Array.isArray(document.value)) return [];
  const diagnostics = document.value.flatMap((entry: unknown, index) => {
    const url = valueAt(entry, ["url"]);
    if (typeof url !== "string" || !menuAddress.test(url) || addresses.has(url)) return [];
    const nearest = suggest(url, addresses);
    return [
      diagnosticAtKey(document, [index, "url"], "broken-link", {
        message: `no page has the address ${quoted(url)}`,
        hint: nearest ? `write: ${nearest}` : "take the entry out, or write the address of a page",
      }),
    ];
  });
  return diagnostics.slice(0, mostPerFile);
}
