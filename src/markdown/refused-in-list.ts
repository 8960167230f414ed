// What an attribute list names and may not give; asked for each list of a page.
import type { Finding } from "../problems/index.ts";
import { shortened } from "../schema/index.ts";
import { listedAttributes, listedNames } from "./allowed-html.ts";
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
    if (!listedAttributes.has(name) && !listedNames.test(name))
      return [{ finding: refused(name), written: name }];
    return isTwice ? [{ finding: twice(name), written: item }] : [];
  });
}

const names = [...listedAttributes].join(", ");

const reasons: [name: RegExp, message: string, hint: string][] = [
  [/^on/i, "a page runs no scripts, and this is one", "take it out"],
  [/^style$/i, "a style can't stand in an attribute list", "give it a class: {: .name}"],
  [/^align$/i, "a text can't be aligned here", "take it out; the site sets its own texts"],
  [
    /^target$/i,
    "where a link opens is for its reader to choose",
    "take it out; the link opens in the same window",
  ],
];

function refused(name: string): Finding {
  const [, message, hint] = reasons.find(([pattern]) => pattern.test(name)) ?? [
    name,
    `an attribute list gives no ${shortened(name)}`,
    `take it out; what it may give: ${names}`,
  ];
  return { rule: "strange-attribute", message, hint };
}

function twice(name: string): Finding {
  return {
    rule: "strange-attribute",
    message: `this attribute list gives a second ${name}, and one alone can stand`,
    hint: "take one of the two out",
  };
}
