import { type Document, type Element, isTag } from "domhandler";
import { findAll } from "domutils";
import { shortened, suggest, type Wording } from "../diagnostics/index.ts";
import {
  allowedElements,
  declarationsOf,
  freeNames,
  isLayout,
  sharedAttributes,
} from "./allowed-html.ts";
import type { TextContext, TextReport } from "./types.ts";

/**
 * Reports every element, attribute and style that may not stand in a page, whether HTML or an attribute
 * list gives it.
 */
export function htmlPolicy(tree: Document, { report }: TextContext): void {
  for (const element of tree.children.filter(isTag)) judge(element, report);
}

// What is inside of a disallowed element goes with it.
function judge(element: Element, report: TextReport): void {
  const attributes = allowedElements.get(element.name);
  if (!attributes) {
    report(element, "disallowed-element", disallowedElement(element.name));
    return;
  }
  for (const [name, value] of Object.entries(element.attribs)) {
    // The parser has reported what makes no name.
    if (/["'<=]/.test(name)) continue;
    if (!(sharedAttributes.has(name) || attributes.includes(name) || freeNames.test(name)))
      report(element, "disallowed-attribute", {
        ...disallowedAttribute(name, element.name, attributes),
        words: name,
      });
    else if (name === "style") judgeStyle(element, value, report);
  }
  // kramdown's word to the converter: HTML has no such attribute.
  delete element.attribs.markdown;
  for (const child of element.children.filter(isTag)) judge(child, report);
}

function judgeStyle(element: Element, style: string, report: TextReport): void {
  const words = declarationsOf(style)
    .find((declaration) => !isLayout(declaration))
    ?.trim();
  if (words === undefined)
    report(element, "inline-style", {
      message: "a style in the text is kept, but the site can't adapt it to phones",
      hint: "better taken out: the site lays out its own texts",
      words: style,
    });
  else
    report(element, "disallowed-style", {
      message: `"${shortened(words)}" is no layout: a style sets boxes and their distances, nothing else`,
      hint: "take it out, or give the element a class",
      words,
    });
}

/**
 * Moves each `style=""` into a class of the page's style sheet: the page's security policy lets none act
 * in an element.
 */
export function inlineStyles(tree: Document, { text }: TextContext): void {
  const names = new Map<string, string>();
  for (const element of findAll(({ attribs }) => "style" in attribs, tree.children)) {
    const { style = "", ...attribs } = element.attribs;
    element.attribs = attribs;
    const declarations = normalized(style);
    if (declarations === "") continue;
    const name = names.get(declarations) ?? `written-${names.size + 1}`;
    names.set(declarations, name);
    attribs.class = attribs.class ? `${attribs.class} ${name}` : name;
  }
  text.styles.push(...names.keys());
}

/** `display:flex;` and `display : flex` are one and the same. */
function normalized(style: string): string {
  return declarationsOf(style)
    .map((declaration) => {
      const parts = declaration.split(":").map((part) => part.trim().replace(/\s+/g, " "));
      return `${parts.join(": ")};`;
    })
    .join(" ");
}

const wordings: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ["script", ["a page runs no scripts", "take the script out, with all that is in it"]],
  ["style", ["a page has no styles of its own", "take it out; the site has its own styles"]],
  [
    "iframe",
    ["a page shows no other site's page", "write a link to it: [what is there](https://…)"],
  ],
  ["video", ["a page plays no video", "write a link to it: [the video](https://…)"]],
  ["audio", ["a page plays no sound", "write a link to it: [the recording](https://…)"]],
  [
    "svg",
    [
      "a drawing does not stand in the text",
      "save it in content/images/ and write: ![What it shows](images/drawing.svg)",
    ],
  ],
  ["form", ["a page has no forms", "write a link, or the mail address to write to"]],
  ["center", ["<center> is from another age", "take it out; the site sets its own texts"]],
  ["font", ["<font> is from another age", "take it out; the site has its own font"]],
]);

function disallowedElement(name: string): Wording {
  const [message, hint] = wordings.get(name) ?? [];
  if (message && hint) return { message, hint };
  // Of one or two letters each is near to any other.
  const nearest = name.length > 2 ? suggest(name, allowedElements.keys()) : undefined;
  return {
    message: `<${shortened(name)}> can't stand in a page's text`,
    hint: nearest
      ? `write: <${nearest}>, or take it out`
      : "take it out, with its end tag; a < in a text is written &lt;",
  };
}

function disallowedAttribute(name: string, element: string, own: readonly string[]): Wording {
  if (/^on/i.test(name))
    return {
      message: `a page runs no scripts, and ${shortened(name)} is one`,
      hint: "take it out",
    };
  const message = `<${element}> takes no ${shortened(name)} here`;
  if (/^(?:v?align|bgcolor|border|color|face|size)$/i.test(name))
    return { message, hint: "take it out; the site has its own look" };
  const nearest = suggest(name, [...own, ...sharedAttributes]);
  return nearest
    ? { message: `${message}; did you mean ${nearest}?`, hint: `write: ${nearest}` }
    : { message, hint: "take it out" };
}
