// Lines that are YAML, or nearly: what a data file or front matter may hold, for the property tests.
import fc, { type Arbitrary } from "fast-check";
import { hostileText, words } from "./hostile-text.ts";

const knownKeys = [
  ...["layout", "lang", "title", "description", "permalink", "parts", "heading", "lead"],
  ...["name", "role", "bio", "location", "github", "photo", "url", "join", "follow", "contact"],
];
const oddKeys = ["tittle", "Layout", "rol", "? a", '"quoted"', "1", "null", "<<", "constructor"];

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...knownKeys) },
  { weight: 2, arbitrary: fc.constantFrom(...oddKeys) },
  { weight: 1, arbitrary: hostileText },
);

const values = ["default", "mission", "en", "/about/", "/404.html", "https://example.org/", "Kano"];
const oddValues = [
  ...["", "2024", "true", "~", "2023-13-40", ".inf", "1_000", "constructor", "İstanbul 👩🏽‍💻"],
  ...["[a, {b: c}]", "{a: 1, a: 2}", "&a b", "*a", "!!js/function x", "@a", "a: b", "# a"],
];

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...values) },
  { weight: 3, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 2, arbitrary: words.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: words.map((text) => `'${text}'`) },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `|\n  ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `>-\n  ${text}`) },
);

const { node } = fc.letrec<{ node: string; map: string; list: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, scalar, tie("map"), tie("list")),
  map: fc
    .array(fc.tuple(key, tie("node")), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.map(([name, value]) => `\n${name}: ${indented(value)}`).join("")),
  list: fc
    .array(tie("node"), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `\n- ${indented(item)}`).join("")),
}));

export const yaml: Arbitrary<string> = node.map((text) => `${text.trimStart()}\n`);

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
