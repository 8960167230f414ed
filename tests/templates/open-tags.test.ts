import { expect, test } from "vitest";
import { toldOf } from "./told.ts";

const open = (tag: string, end = `end${tag}`) =>
  `unclosed-tag: {% ${tag} %} is opened and never closed with {% ${end} %} | write {% ${end} %}`;

test.for([
  ["{% if a %}", [`1:1–11 ${open("if")} where it ends`]],
  [
    "{% macro a() %}\n{% for b in c %}",
    [`1:1–16 ${open("macro")} where it ends`, `2:1–17 ${open("for")} where it ends`],
  ],
  [
    "{% for a in b %}\n{% if a %}\n{% endfor %}",
    [`2:1–11 ${open("if")} before the {% endfor %} of line 3`],
  ],
  ["{% asyncEach a in b %}", [`1:1–23 ${open("asyncEach", "endeach")} where it ends`]],
  ["{% set a %}b", [`1:1–12 ${open("set")} where it ends`]],
  ["{% raw %}a", [`1:1–10 ${open("raw")} where it ends`]],
  ["{% box %}a", [`1:1–10 ${open("box")} where it ends`]],
  ["a {% endif %}", ["1:3–14 unopened-tag: {% endif %} closes nothing | take it out"]],
  [
    "{% for a in b %}\n{% endif %}",
    [
      "2:1–12 unopened-tag: {% endif %} closes nothing: open is the {% for %} of line 1 | write: {% endfor %}",
    ],
  ],
] as const)("%s", ([code, problems]) => {
  expect(toldOf(code)).toEqual(problems);
});

test.for([
  "{% if a %}{% for b in c %}{% else %}{% endfor %}{% else %}{% endif %}",
  "{% set a = 1 %}{% set b, c = 2 %}{% set d %}e{% endset %}",
  "{% block a %}{% endblock a %}",
  "{% box %}{% if a %}{% endif %}{% endbox %}",
  "{% setAsync a %}b{% endsetAsync %}",
])("nothing is open in %s", (code) => {
  expect(toldOf(code)).toEqual([]);
});
