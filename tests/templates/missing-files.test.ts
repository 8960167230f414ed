import { expect, test } from "vitest";
import { told } from "./told.ts";

const others = {
  "components/name/name.njk": "",
  "components/name/name.css": "",
  "components/person/person.njk": "",
  "brand/icon.svg": "",
  "layouts/base.njk": "",
};

const none = " | write the path of a file, beginning below _includes/";
const meant = (file: string) => `; did you mean "${file}"? | write: ${file}`;

test.for([
  [
    '{% include "components/nmae/name.njk" %}',
    "1:13–37",
    "components/nmae/name.njk",
    meant("components/name/name.njk"),
  ],
  ['{% include "name.njk" %}', "1:13–21", "name.njk", meant("components/name/name.njk")],
  ["{% include 'base' %}", "1:13–17", "base", meant("layouts/base.njk")],
  ['{% include "./nme.njk" %}', "1:13–22", "./nme.njk", meant("components/name/name.njk")],
  ['{% include "components" %}', "1:13–23", "components", none],
  ['{% extends "bsae.njk" %}', "1:13–21", "bsae.njk", meant("layouts/base.njk")],
  ['{% import "footer.njk" as f %}', "1:12–22", "footer.njk", none],
  [
    '{% from "components/persn.njk" import p with context %}',
    "1:10–30",
    "components/persn.njk",
    meant("components/person/person.njk"),
  ],
  [
    '{% style "components/name/name.scss" %}',
    "1:11–36",
    "components/name/name.scss",
    meant("components/name/name.css"),
  ],
  ['{% include "a\0.njk" %}', "1:13–19", "a\0.njk", meant("a.njk")],
  ['{% style "content/about.css" %}', "1:11–28", "content/about.css", none],
  ['{{ "brand/icn.svg" | asset }}', "1:5–18", "brand/icn.svg", meant("brand/icon.svg")],
] as const)("%s", ([code, place, name, rest]) => {
  expect(told({ ...others, "a.njk": code })).toEqual([
    `a.njk:${place} missing-file: there is no file "${name}" in _includes/${rest}`,
  ]);
});

test.for([
  '{% include "components/name/name.njk" %}',
  '{% include "./components/name/name.njk" %}',
  '{% include "_includes/components/name/name.njk" %}',
  '{% include "gone.njk" ignore missing %}',
  '{% include "components/" ~ name ~ ".njk" %}{% include name %}',
  '{% style "components/name/name.css" %}{{ "brand/icon.svg" | asset }}{{ name | asset }}',
  '{{ "gone.svg" | inline }}',
])("nothing is missing from %s", (code) => {
  expect(told({ ...others, "a.njk": code })).toEqual([]);
});
