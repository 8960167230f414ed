// Judges the HTML that an author wrote between the Markdown, as a browser reads the whole of it.
import { type Document, type Element, isTag } from "domhandler";
import { shortened } from "../content/index.ts";
import { type Finding, suggest, type Tell } from "../diagnostics/index.ts";
import {
  allowedElements,
  freeNames,
  sharedAttributes,
  strangeDeclaration,
} from "./allowed-html.ts";
import { refusedAttribute } from "./refused-attribute.ts";

/**
 * A walk for pages with raw HTML or attribute lists: tells every element, attribute and style that may not
 * stand in a page.
 */
export function harmlessHtml(tree: Document, _page: unknown, tell: Tell<Element>): void {
  for (const element of tree.children.filter(isTag)) judge(element, tell);
}

// What is inside of a strange element goes with it.
function judge(element: Element, tell: Tell<Element>): void {
  const attributes = allowedElements.get(element.name);
  if (attributes) {
    judgeAttributes(element, attributes, tell);
    for (const child of element.children.filter(isTag)) judge(child, tell);
  } else tell(element, strangeElement(element.name));
}

function judgeAttributes(element: Element, own: readonly string[], tell: Tell<Element>): void {
  for (const [name, value] of Object.entries(element.attribs)) {
    // The parser has told what makes no name.
    if (/["'<=]/.test(name)) continue;
    const isKnown = sharedAttributes.has(name) || own.includes(name) || freeNames.test(name);
    if (!isKnown) tell(element, refusedAttribute(name, `<${element.name}>`, own), name);
    else if (name === "style") judgeStyle(element, value, tell);
  }
}

function judgeStyle(element: Element, style: string, tell: Tell<Element>): void {
  const strange = strangeDeclaration(style);
  if (strange === undefined) tell(element, layoutStyle, style);
  else tell(element, strangeStyle(strange.trim()), strange.trim());
}

const whyNot: Record<string, [message: string, hint: string]> = {
  script: ["a page runs no scripts", "take the script out, with all that is in it"],
  style: ["a page has no styles of its own", "take it out; the site has its own styles"],
  iframe: ["a page shows no other site's page", "write a link to it: [what is there](https://…)"],
  video: ["a page plays no video", "write a link to it: [the video](https://…)"],
  audio: ["a page plays no sound", "write a link to it: [the recording](https://…)"],
  svg: [
    "a drawing does not stand in the text",
    "save it in content/images/ and write: ![What it shows](images/drawing.svg)",
  ],
  form: ["a page has no forms", "write a link, or the mail address to write to"],
  center: ["<center> is from another age", "take it out; the site sets its own texts"],
  font: ["<font> is from another age", "take it out; the site has its own letters"],
};

function strangeElement(name: string): Finding {
  const [message, hint] = whyNot[name] ?? [
    `<${shortened(name)}> can't stand in a page's text`,
    elsewise(name),
  ];
  return { rule: "disallowed-element", message, hint };
}

function elsewise(name: string): string {
  // Of one or two letters each is near to any other.
  const meant = name.length > 2 ? suggest(name, allowedElements.keys()) : undefined;
  return meant
    ? `write: <${meant}>, or take it out`
    : "take it out, with its end tag; a < in a text is written &lt;";
}

function strangeStyle(declaration: string): Finding {
  return {
    rule: "disallowed-style",
    message: `"${shortened(declaration)}" is no layout: a style sets boxes and their distances, nothing else`,
    hint: "take it out, or give the element a class",
  };
}

const layoutStyle: Finding = {
  rule: "inline-style",
  message: "a style in the text is kept, but the site can't adapt it to phones",
  hint: "better taken out: the site lays out its own texts",
};
