import { expect, test } from "vitest";
import { toldOf } from "./told.ts";

const filter = (place: string, name: string, rest: string) =>
  `${place} unknown-filter: there is no filter "${name}"${rest}`;
const inline = '; did you mean "inline"? | write: inline';
const none = " | take it out, or add it in src/ with addFilter";

test.for([
  ["{{ a | inlien }}", [filter("1:8–14", "inlien", inline)]],
  ["{{ a | shout }}", [filter("1:8–13", "shout", none)]],
  ["{{ a | constructor }}", [filter("1:8–19", "constructor", none)]],
  ["{% filter inlien %}{% endfilter %}", [filter("1:11–17", "inlien", inline)]],
  [
    "{{ f(a | inlien)[b | shout] }}",
    [filter("1:22–27", "shout", none), filter("1:10–16", "inlien", inline)],
  ],
  ["{% if a == (b | inlien) %}{% endif %}", [filter("1:17–23", "inlien", inline)]],
  [
    "{% switch a %}{% case 1 %}{{ a | inlien }}{% endswitch %}",
    [filter("1:34–40", "inlien", inline)],
  ],
  ['{% style "a" | inlien ~ b %}', [filter("1:16–22", "inlien", inline)]],
  [
    "{{ a if b is evn }}",
    ['1:14–17 unknown-test: there is no test "evn"; did you mean "even"? | write: even'],
  ],
  [
    "{{ a is not shouting(3) }}",
    [
      '1:13–21 unknown-test: there is no test "shouting" | take it out: only Nunjucks\' own tests stand behind `is`',
    ],
  ],
] as const)("%s", ([code, problems]) => {
  expect(toldOf(code).toSorted()).toEqual(problems.toSorted());
});

test.for([
  "{{ a | inline | safe }}",
  "{{ a is divisibleby(3) and b is none and c is not defined }}",
])("there is %s", (code) => {
  expect(toldOf(code)).toEqual([]);
});
