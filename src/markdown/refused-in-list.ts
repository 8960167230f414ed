// What an attribute list names and no element may have from one; asked for each list of a page. Whether its own
// element may have it is judged with the page's HTML.
import type { Finding } from "../diagnostics/index.ts";
import { freeNames, listedAttributes } from "./allowed-html.ts";
import { refusedAttribute } from "./refused-attribute.ts";
import type { Slip } from "./slip.ts";

/** An item of a list: an id, a class, or a name and its value. */
const ITEM = /#[^\s{}]+|\.[^\s{}]+|([^\s{}=#."':][^\s{}="']*)=(?:"[^"]*"|[^\s{}"]*)/g;

/** @param list from its braces to its braces */
export function refusedInList(list: string): Slip[] {
  const named = new Set<string>();
  return [...list.slice(2).matchAll(ITEM)].flatMap(([item, key]) => {
    const name = key ?? (item.startsWith("#") ? "id" : "class");
    const isTwice = named.has(name) && name !== "class";
    named.add(name);
    if (!listedAttributes.has(name) && !freeNames.test(name))
      return [{ finding: refused(name), written: name }];
    return isTwice ? [{ finding: twice(name), written: item }] : [];
  });
}

function refused(name: string): Finding {
  const finding = refusedAttribute(name, "{: … }", listedAttributes);
  const hint = hasSign.get(name.toLowerCase());
  return hint ? { ...finding, message: `{: … } takes no ${name}`, hint } : finding;
}

const words = "write it between the brackets: ![What it shows](images/picture.jpg)";
const address = "write the address between the round brackets: [the words](mission.md)";
/** What Markdown itself has a sign for. */
const hasSign: ReadonlyMap<string, string> = new Map([
  ["alt", words],
  ["href", address],
  ["src", address],
  ["srcset", "take it out; the site makes a picture's sizes"],
]);

function twice(name: string): Finding {
  return {
    rule: "disallowed-attribute",
    message: `this {: … } gives a second ${name}, and one alone can stand`,
    hint: "take one of the two out",
  };
}
