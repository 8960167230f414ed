// HTML as an author might paste it, allowed or not, closed or not, for the property tests.
import fc, { type Arbitrary } from "fast-check";
import { hostileText, words } from "./hostile-text.ts";

const elements = [
  ...["div", "p", "span", "a", "img", "figure", "figcaption", "details", "summary", "table", "td"],
  ...["ul", "li", "h1", "h2", "blockquote", "pre", "code", "em", "br", "hr", "picture", "source"],
  ...["script", "style", "iframe", "object", "embed", "form", "input", "base", "meta", "link"],
  ...["svg", "math", "template", "noscript", "title", "textarea", "select", "body", "html", "main"],
  ...["footer", "foreignObject", "annotation-xml", "plaintext", "xmp", "x-own", "IMG"],
];

const names = [
  ...["class", "id", "title", "alt", "href", "src", "srcset", "width", "height", "style", "lang"],
  ...["onclick", "onerror", "OnLoad", "action", "formaction", "xlink:href", "srcdoc", "ping"],
  ...["markdown", "role", "aria-label", "data-x", "is", "xmlns", "name"],
];

const values = fc.oneof(
  fc.constantFrom("note", "a b", "about.md", "images/a.png", "https://example.org/", "#top", "150"),
  fc.constantFrom("javascript:alert(1)", "jav&#x09;ascript:x", "data:image/svg+xml,x", "1", ""),
  fc.constantFrom("display: flex", "background: url(//host)", "position: fixed", "width: 10px"),
  hostileText,
);

const quotes: [open: string, close: string][] = [
  ['"', '"'],
  ["'", "'"],
  ["", ""],
  ['"', ""],
  ["'", '"'],
];

const attribute = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...quotes), values)
  .map(([name, [open, close], value]) => ` ${name}=${open}${value}${close}`);

const attributes = fc.array(attribute, { maxLength: 3 }).map((written) => written.join(""));

/** How an element ends, usually by its end tag. */
const ends = ["", "/>", "></", "</p>"];

/** Elements within one another, with text and Markdown between them. */
export const html: Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(words, fc.constantFrom("\n", "\n\n", "<!-- a -->", "**b**", "{: .c}")),
    tie("element"),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...elements),
      attributes,
      fc.array(tie("node"), { maxLength: 3 }),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...ends) },
      ),
    )
    .map(([name, written, inside, end]) =>
      end === undefined
        ? `<${name}${written}>${inside.join("")}</${name}>`
        : `<${name}${written}${end}${inside.join("")}`,
    ),
})).element;
