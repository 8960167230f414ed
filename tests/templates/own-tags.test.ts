import nunjucks from "nunjucks";
import { expect, test } from "vitest";
import { closedBy, ownTags } from "../../src/templates/own-tags.ts";

/** Every tag in its place. */
const examples = [
  "{% if a %}{% elif b %}{% elseif c %}{% else %}{% endif %}",
  "{% ifAsync a %}{% endif %}",
  "{% for a in b %}{% else %}{% endfor %}",
  "{% asyncEach a in b %}{% endeach %}",
  "{% asyncAll a in b %}{% endall %}",
  "{% block a %}{% endblock %}",
  "{% call a() %}{% endcall %}",
  "{% filter upper %}{% endfilter %}",
  "{% macro a() %}{% endmacro %}",
  "{% raw %}{% endraw %}",
  "{% set a %}{% endset %}",
  "{% switch a %}{% case b %}{% default %}{% endswitch %}",
  "{% verbatim %}{% endverbatim %}",
  '{% extends "a" %}',
  '{% from "a" import b %}',
  '{% import "a" as b %}',
  '{% include "a" %}',
];

test.for(examples)("Nunjucks reads %s", (code) => {
  const { Parser } = nunjucks.parser;
  expect(() => new Parser(nunjucks.lexer.lex(code)).parseAsRoot()).not.toThrow();
  const [first = "", ...others] = namesIn(code);
  if (others.length > 0) expect(closedBy.get(first)).toBe(others.at(-1));
});

test("each tag has its example", () => {
  expect([...ownTags].sort()).toEqual([...new Set(examples.flatMap(namesIn))].sort());
});

test("the parser has no other tag", () => {
  const { parseStatement } = nunjucks.parser.Parser.prototype;
  const tags = Array.from(String(parseStatement).matchAll(/case '(\w+)'/g), ([, tag]) => tag ?? "");
  expect(tags.length).toBeGreaterThan(15);
  expect(tags.filter((tag) => !ownTags.has(tag))).toEqual([]);
});

function namesIn(code: string): string[] {
  return Array.from(code.matchAll(/\{% (\w+)/g), ([, name]) => name ?? "");
}
