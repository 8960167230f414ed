import { expect, test } from "vitest";
import { toldOf } from "./told.ts";

const braces = "{{ is opened and never closed with }}";
const bracesWay = "write }} where it ends; a quote or a bracket in it may be open, too";
const tag = "{% is opened and never closed with %}";
const tagWay = "write %} where it ends; a quote or a bracket in it may be open, too";

test.for([
  ["{{ a }", "1:1–3 unclosed-tag", braces, bracesWay],
  ["<p>{{ a }</p>{{ b }}", "1:4–6 unclosed-tag", braces, bracesWay],
  ['{{ "a }} b', "1:1–3 unclosed-tag", braces, bracesWay],
  ["{{ a {# b #}", "1:1–3 unclosed-tag", braces, bracesWay],
  ["a\n{%- if a }\n{% endif %}", "2:1–3 unclosed-tag", tag, tagWay],
  ["{% if a %}{% endif", "1:11–13 unclosed-tag", tag, tagWay],
  [
    "a {# b {# c",
    "1:3–5 unclosed-tag",
    "{# is opened and never closed with #}",
    "write #} where the comment ends",
  ],
  [
    "{# a #} b #}",
    "1:11–13 unopened-tag",
    "#} closes a comment, and none is open here",
    "take it out, or write {# where the comment begins",
  ],
  ["{% raw %}{{ a", "1:10–12 unclosed-tag", braces, bracesWay],
] as const)("%s", ([code, place, message, hint]) => {
  expect(toldOf(code)).toEqual([`${place}: ${message} | ${hint}`]);
});

test.for([
  "",
  "{{ a }}{{- b -}}{% set c = 1 -%}",
  "{{ { a: 1, b: { c: 2 } } }}",
  '{{ "{{" }}{{ "{%" ~ "#}" }}{{ { "{": "%" } }}',
  "{# {{ a {% if #}",
  "{% raw %}{{ a {% if {# #} {% endraw %}",
  "{%- verbatim -%} {{ {% endverbatim %}",
  "a { b } { { % } }",
])("nothing is wrong with %s", (code) => {
  expect(toldOf(code)).toEqual([]);
});
