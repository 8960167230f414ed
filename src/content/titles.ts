// Two pages of one title can't be told apart, in a browser's tabs as little as in search engines.
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { quoted } from "./quoted.ts";

/** The pages whose title is that of another page in their language, letter case apart. */
export function takenTitles(pages: Document[]): Diagnostic[] {
  const owners = new Map<string, string>();
  return pages.flatMap((page) => {
    const title = valueAt(page.yaml.value, "title");
    if (typeof title !== "string" || !title.trim()) return [];
    const lang = valueAt(page.yaml.value, "lang");
    const name = `${lang} ${title.trim().toLowerCase()}`;
    const owner = owners.get(name);
    if (!owner) owners.set(name, page.source.file);
    if (!owner) return [];
    return [
      diagnosticAtKey(page, ["title"], {
        rule: "duplicate-title",
        message: `${owner} has the title ${quoted(title)} as well`,
        hint: "write another title in one of the two",
      }),
    ];
  });
}
