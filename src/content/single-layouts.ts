// Layouts that are made for one page of each language, such as the home page's.
import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";

/** Their names, each with the name of the file that has it. The templates look for that one page. */
const single: ReadonlyMap<unknown, string> = new Map([
  ["home", "index.md"],
  ["about", "about.md"],
  ["mission", "mission.md"],
  ["leadership", "leadership.md"],
  ["error", "404.md"],
]);

/** The pages whose layout another page of their language has already; the one of its name keeps it. */
export function takenLayouts(pages: Document[]): Diagnostic[] {
  const owners = new Map<string, string>();
  const owning = pages.toSorted((a, b) => Number(!isUsual(a)) - Number(!isUsual(b)));
  return owning.flatMap((page) => {
    const layout = valueAt(page.yaml.value, "layout");
    if (!single.has(layout)) return [];
    const name = `${valueAt(page.yaml.value, "lang")} ${layout}`;
    const owner = owners.get(name);
    if (!owner) owners.set(name, page.source.file);
    if (!owner) return [];
    return [
      diagnosticAtKey(page, ["layout"], {
        rule: "duplicate-layout",
        message: `${owner} has the layout ${layout} already, which is made for one page alone`,
        hint: "write: default",
      }),
    ];
  });
}

function isUsual({ source, yaml }: Document): boolean {
  return posix.basename(source.file) === single.get(valueAt(yaml.value, "layout"));
}
