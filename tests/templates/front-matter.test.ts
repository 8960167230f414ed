import { expect, test } from "vitest";
import { told } from "./told.ts";

const layouts = ["layouts/a.njk", "feeds/a.njk"];
const wrong = (place: string, message: string, hint: string) => `${place} ${message} | ${hint}`;

test.for([
  [
    "---js\n{}\n---\n",
    wrong(
      "1:1–6",
      "front-matter: front matter is YAML, and begins with a line of three hyphens alone",
      "write: ---",
    ),
  ],
  [
    "---\nnoindex: true\n",
    wrong(
      "1:1–4",
      "front-matter: front matter is opened and never closed",
      "write a line --- below its last key",
    ),
  ],
  [
    "---\r\nnoindex: yes: no\r\n---\r\n",
    wrong(
      "2:10–17",
      'yaml: a text with ": " in it needs quotes',
      'put quotes around it: "yes: no"',
    ),
  ],
  [
    "---\n- noindex\n---\n",
    wrong(
      "1:1–4",
      "front-matter: front matter is a group of keys, and this is something else",
      "write a key and its value in each line, such as layout: base",
    ),
  ],
] as const)("%j", ([text, problem]) => {
  for (const file of layouts) expect(told({ [file]: text })).toEqual([`${file}:${problem}`]);
});

test.for(["---\n---\n", "---\nnoindex: true\n---\n", "\n---\n", "----\n", "{# a #}"])(
  "nothing is wrong with %j",
  (text) => {
    for (const file of layouts) expect(told({ [file]: text })).toEqual([]);
  },
);

test("a component has none", () => {
  expect(told({ "components/a.njk": "---\nlayout: base\n---\n" })).toEqual([
    "components/a.njk:1:1–4 front-matter: this is no layout, and its front matter would be printed on the page | take everything out from here to the second line ---",
  ]);
});
