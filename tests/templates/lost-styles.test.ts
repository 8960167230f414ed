import { expect, test } from "vitest";
import { told } from "./told.ts";

const components = {
  "name.css": "",
  "name.njk": '{% style "name.css" %}{% macro name() %}{% endmacro %}',
  "plain.njk": "{% macro plain() %}{% endmacro %}",
  "importing.njk":
    '{% from "name.njk" import name with context %}{% macro a() %}{{ name() }}{% endmacro %}',
  "including.njk": '{% macro a() %}{% include "name.njk" %}{% endmacro %}',
  "circular.njk": '{% include "circular.njk" %}{% macro a() %}{% endmacro %}',
};

const lost = (place: string, file: string) =>
  `a.njk:${place} lost-style: ${file} brings a style sheet along, and imported like this it gets lost | write \`with context\` at the end of the tag, before its %}`;

test.for([
  ['{% from "name.njk" import name %}', lost("1:10–18", "name.njk")],
  ['{% from "name.njk" import name without context %}', lost("1:10–18", "name.njk")],
  ['{% import "name.njk" as n %}', lost("1:12–20", "name.njk")],
  ['{% from "importing.njk" import a %}', lost("1:10–23", "importing.njk")],
  ['{% from "including.njk" import a %}', lost("1:10–23", "including.njk")],
] as const)("%s", ([code, problem]) => {
  expect(told({ ...components, "a.njk": code })).toEqual([problem]);
});

test.for([
  '{% from "name.njk" import name with context %}',
  '{% import "importing.njk" as i with context %}',
  '{% include "name.njk" %}',
  '{% from "plain.njk" import plain %}',
  '{% from "circular.njk" import a %}',
])("nothing gets lost by %s", (code) => {
  expect(told({ ...components, "a.njk": code })).toEqual([]);
});
