// Layouts that are made for one page of each language, such as the home page's.
import type { Problem } from "../problems/index.ts";
import { type Document, problemAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";

/** Other pages and the templates look for the one page that has them. */
const single: ReadonlySet<unknown> = new Set(["home", "about", "mission", "leadership", "error"]);

/** The pages whose layout another page of their language has already. */
export function takenLayouts(pages: Document[]): Problem[] {
  const owners = new Map<string, string>();
  return pages.flatMap((page) => {
    const layout = valueAt(page.yaml.value, "layout");
    if (!single.has(layout)) return [];
    const name = `${valueAt(page.yaml.value, "lang")} ${layout}`;
    const owner = owners.get(name);
    if (!owner) owners.set(name, page.source.file);
    if (!owner) return [];
    return [
      problemAtKey(page, ["layout"], {
        rule: "layout-taken",
        message: `${owner} has the layout ${layout} already, which is made for one page alone`,
        hint: "write: default",
      }),
    ];
  });
}
