// What is said of an attribute that may not stand where it was written; asked for tags and for attribute lists.

import { shortened } from "../content/index.ts";
import { type Finding, suggest } from "../diagnostics/index.ts";
import { sharedAttributes } from "./allowed-html.ts";

const hints: [name: RegExp, hint: string][] = [
  [/^(?:align|valign)$/i, "take it out; the site sets its own texts"],
  [/^(?:bgcolor|border|color|face|size)$/i, "take it out; the site has its own look"],
];

/**
 * @param taker what was to have it, as a message names it
 * @param own the attributes that it may have beside those of every element
 */
export function refusedAttribute(name: string, taker: string, own: Iterable<string>): Finding {
  const rule = "disallowed-attribute";
  if (/^on/i.test(name))
    return {
      rule,
      message: `a page runs no scripts, and ${shortened(name)} is one`,
      hint: "take it out",
    };
  const message = `${taker} takes no ${shortened(name)} here`;
  const hint = hints.find(([pattern]) => pattern.test(name))?.[1];
  const meant = hint ? undefined : suggest(name, [...own, ...sharedAttributes]);
  return meant
    ? { rule, message: `${message}; did you mean ${meant}?`, hint: `write: ${meant}` }
    : { rule, message, hint: hint ?? "take it out" };
}
