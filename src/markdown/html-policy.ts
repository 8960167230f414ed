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
    const isAllowed =
      sharedAttributes.has(name) || attributes.includes(name) || freeNames.test(name);
    if (!isAllowed)
      report(element, "disallowed-attribute", {
        ...disallowedAttribute(name, element.name, attributes),
        words: name,
      });
    else if (name === "style") judgeStyle(element, value, report);
  }
  // kramdown's word to the converter: HTML has no such attribute.
  delete element.attribs.markdown;
  for (const child of element.children) if (isTag(child)) judge(child, report);
}

function judgeStyle(element: Element, style: string, report: TextReport): void {
  const disallowed = declarationsOf(style)
    .find((declaration) => !isLayout(declaration))
    ?.trim();
  if (disallowed === undefined)
    report(element, "inline-style", {
      message: "a style in the text is kept, but the site can't adapt it to phones",
      hint: "better taken out: the site lays out its own texts",
      words: style,
    });
  else
    report(element, "disallowed-style", {
      message: `"${shortened(disallowed)}" is no layout: a style sets boxes and their distances, nothing else`,
      hint: "take it out, or give the element a class",
      words: disallowed,
    });
}

/**
 * Moves each `style=""` into a class of the page's style sheet: the page's security policy lets none act
 * in an element.
 */
export function inlineStyles(tree: Document, { text }: TextContext): void {
  for (const element of findAll(({ attribs }) => "style" in attribs, tree.children)) {
    const { style = "", ...attribs } = element.attribs;
    element.attribs = attribs;
    const declarations = normalized(style);
    if (declarations === "") continue;
    if (!text.styles.includes(declarations)) text.styles.push(declarations);
    const name = `written-${text.styles.indexOf(declarations) + 1}`;
    attribs.class = attribs.class ? `${attribs.class} ${name}` : name;
  }
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

const elementWordings: Readonly<Record<string, Wording>> = {
  script: {
    message: "a page runs no scripts",
    hint: "take the script out, with all that is in it",
  },
  style: {
    message: "a page has no styles of its own",
    hint: "take it out; the site has its own styles",
  },
  iframe: {
    message: "a page shows no other site's page",
    hint: "write a link to it: [what is there](https://…)",
  },
  video: { message: "a page plays no video", hint: "write a link to it: [the video](https://…)" },
  audio: {
    message: "a page plays no sound",
    hint: "write a link to it: [the recording](https://…)",
  },
  svg: {
    message: "a drawing does not stand in the text",
    hint: "save it in content/images/ and write: ![What it shows](images/drawing.svg)",
  },
  form: { message: "a page has no forms", hint: "write a link, or the mail address to write to" },
  center: {
    message: "<center> is from another age",
    hint: "take it out; the site sets its own texts",
  },
  font: {
    message: "<font> is from another age",
    hint: "take it out; the site has its own letters",
  },
};

function disallowedElement(name: string): Wording {
  // Of one or two letters each is near to any other.
  const nearest = name.length > 2 ? suggest(name, allowedElements.keys()) : undefined;
  return (
    (Object.hasOwn(elementWordings, name) ? elementWordings[name] : undefined) ?? {
      message: `<${shortened(name)}> can't stand in a page's text`,
      hint: nearest
        ? `write: <${nearest}>, or take it out`
        : "take it out, with its end tag; a < in a text is written &lt;",
    }
  );
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
