import { expect, test } from "vitest";
import { told } from "./told.ts";

const component =
  "{% macro person(one) %}{% endmacro %}{% set order = 1 %}{% if a %}{% set size %}{% endset %}{% endif %}";

test.for([
  ["persn", "1:29–34", "persn", '; did you mean "person"? | write: person'],
  ["person, ordre as o", "1:37–42", "ordre", '; did you mean "order"? | write: order'],
  ["one", "1:29–32", "one", " | look into _includes/person.njk for those it has"],
] as const)("it has no %s", ([names, place, name, rest]) => {
  const code = `{% from "person.njk" import ${names} %}`;
  expect(told({ "person.njk": component, "a.njk": code })).toEqual([
    `a.njk:${place} unknown-macro: person.njk has no macro "${name}"${rest}`,
  ]);
});

test.for([
  '{% from "person.njk" import person, order as o, size with context %}',
  '{% import "person.njk" as p %}{{ p.nothing() }}',
  "{% from name import nothing %}",
])("it has all that %s asks for", (code) => {
  expect(told({ "person.njk": component, "a.njk": code })).toEqual([]);
});

test("of a component that can't be read nothing is said", () => {
  const problems = told({
    "person.njk": "{% macro person( %}",
    "a.njk": '{% from "person.njk" import b %}',
  });
  expect(problems.filter((line) => line.startsWith("a.njk"))).toEqual([]);
});
