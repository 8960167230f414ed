import { expect, test } from "vitest";
import { toldOf } from "./told.ts";

const unknown = (place: string, tag: string, rest: string) =>
  `${place} unknown-tag: there is no tag "${tag}"${rest}`;
const meant = (tag: string) => `; did you mean "${tag}"? | write: ${tag}`;
const none = " | take it out, or add it in src/ with addShortcode";

test.for([
  ["{% stlye %}", [unknown("1:4–9", "stlye", meant("style"))]],
  ["{% boxes %}", [unknown("1:4–9", "boxes", none)]],
  ["{% constructor %}", [unknown("1:4–15", "constructor", none)]],
  ["{% if a %}{% endfi %}", [unknown("1:14–19", "endfi", meant("endif"))]],
  ["{% fro a in b %}{% endfor %}", [unknown("1:4–7", "fro", meant("for"))]],
  ["{% frame %}a{% endframe %}", [unknown("1:4–9", "frame", none)]],
  [
    "{% shout %}{% whisper %}",
    [unknown("1:4–9", "shout", none), unknown("1:15–22", "whisper", none)],
  ],
  // What comes of it is not told; what stands beside it is, where it can still be read.
  ["{% shout %}{{ a b }}", [unknown("1:4–9", "shout", none)]],
  [
    "{% shout %}{{ a | saef }}",
    [
      unknown("1:4–9", "shout", none),
      '1:19–23 unknown-filter: there is no filter "saef"; did you mean "safe"? | write: safe',
    ],
  ],
] as const)("%s", ([code, problems]) => {
  expect(toldOf(code)).toEqual(problems);
});

test.for(['{% style "a" + "b" %}', "{% box %}a{% endbox %}", "{# {% shout %} #}"])(
  "there is %s",
  (code) => {
    expect(toldOf(code)).toEqual([]);
  },
);
