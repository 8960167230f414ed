// What of an element would act in a visitor's browser, which nothing on this site does; a look at a page.
import type { Slip } from "./finished-page.ts";
import type { Attributes } from "./reading.ts";

/** Elements that no page has, each with the reason. */
const strange: ReadonlyMap<string, string> = new Map([
  ["script", "a page runs no scripts"],
  ["base", "it would turn every link of the page to another place"],
  ...["iframe", "frame", "object", "embed", "applet"].map((name): [string, string] => [
    name,
    "a page shows nothing of another page",
  ]),
]);

/** The types of a `<script>` that a browser doesn't run: what machines read, and which page may come next. */
const data: ReadonlySet<string> = new Set(["application/ld+json", "speculationrules"]);

/**
 * Tells an element that acts, and each of its attributes that does.
 * @returns whether the element as a whole is told, so that what it asks for needn't be
 */
export function acting(name: string, attributes: Attributes, tell: (slip: Slip) => void): boolean {
  const reason = isData(name, attributes) ? undefined : strange.get(name);
  if (reason !== undefined) tell(actingElement(name, attributes, reason));
  if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") tell(sentOn);
  for (const attribute in attributes) {
    if (attribute.startsWith("on")) tell(actingAttribute(attribute));
    else if (attribute === "style") tell(ownStyle);
  }
  return reason !== undefined;
}

function isData(name: string, { type = "", src }: Attributes): boolean {
  return name === "script" && data.has(type.trim().toLowerCase()) && src === undefined;
}

const hints = {
  hint: "take it out; a value that an author may write is printed without `| safe`",
  authorsHint: "take it out, and have the layout print this without `| safe`",
};

function actingElement(name: string, attributes: Attributes, reason: string): Slip {
  const [first] = Object.keys(attributes);
  return {
    rule: "acting-element",
    message: `prints <${name}>, and ${reason}`,
    ...hints,
    written: first === undefined ? `<${name}>` : `<${name} ${first}`,
  };
}

function actingAttribute(attribute: string): Slip {
  return {
    rule: "acting-attribute",
    message: `prints the attribute ${attribute}, and a page runs no scripts`,
    ...hints,
    written: `${attribute}=`,
  };
}

const ownStyle: Slip = {
  rule: "acting-attribute",
  message: "prints a style attribute, and the page's policy lets none act",
  hint: "write it into the style sheet of the component, for a class",
  written: "style=",
};

/** The sheet of a page is the one whose fingerprint its policy has. */
export const secondStyle: Slip = {
  rule: "acting-element",
  message: "prints a <style> of its own, and the page's policy lets only one act",
  hint: "write it into the style sheet of the component, or of _includes/styles/",
  written: "<style",
};

const sentOn: Slip = {
  rule: "acting-element",
  message: 'prints <meta http-equiv="refresh">, and a page sends nobody on unasked',
  hint: "take it out, and print a link",
  written: 'http-equiv="refresh"',
};
