import { expect, test } from "vitest";
import { linesWith } from "../../src/templates/index.ts";
import { projectWith } from "../build/project.ts";

const root = projectWith({
  _includes: null,
  "_includes/layouts/page.njk": `---\nlayout: outer\n---\n{% from "a/a.njk" import a with context %}\n<p id="here">`,
  "_includes/layouts/outer.njk": `{# id="here" #}\n<main id="there">\n<i><i>\n<i>\n<i>\n<i>`,
  "_includes/a/a.njk": `{% macro a() %}{% style "a/a.css" %}\n<b id="here">{% include "layouts/page.njk" %}{% endmacro %}`,
  "_includes/a/a.css": "/* one\ntwo */\na { color: red }\n",
  "_includes/a/other.njk": `<p id="other">`,
});

test.for([
  ['id="here"', ["line 5 of _includes/layouts/page.njk", "line 2 of _includes/a/a.njk"]],
  ['id="there"', ["line 2 of _includes/layouts/outer.njk"]],
  ["color: red", ["line 3 of _includes/a/a.css"]],
  ["two", []],
  ['id="other"', []],
  ["layout: outer", []],
  ["<i>", []],
] as const)("%s", ([text, lines]) => {
  expect(linesWith(root, "_includes/layouts/page.njk", text)).toEqual(lines);
});
