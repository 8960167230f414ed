// What one source says of another: an address in the menu, and the page that has it.
import { type Problem, suggest } from "../problems/index.ts";
import { problemAtKey } from "./document.ts";
import type { NavigationEntry } from "./navigation.ts";
import type { Source } from "./source.ts";
import { isMistake, readYaml } from "./yaml.ts";

/** The entries of a data file, where it is the menu, that lead to none of the pages' addresses. */
export function checkMenu(source: Source, addresses: ReadonlySet<string>): Problem[] {
  if (source.file !== "_data/navigation.yaml") return [];
  const yaml = readYaml(source.text);
  if (isMistake(yaml) || !Array.isArray(yaml.value)) return [];
  return yaml.value.flatMap((entry: Partial<NavigationEntry> | null, index) => {
    const url = entry?.url;
    if (typeof url !== "string" || addresses.has(url)) return [];
    const meant = suggest(url, addresses);
    return problemAtKey({ source, offset: 0, yaml }, [index, "url"], {
      rule: "lost-link",
      message: `no page has the address ${url}`,
      hint: meant ? `write: ${meant}` : "take the entry out, or write the address of a page",
    });
  });
}
