import { expect, test } from "vitest";
import { renderProblem } from "../../src/templates/render-problem.ts";
import { siteWith } from "../build/site.ts";
import { smallProject } from "../build/small-project.ts";
import { withTemplates } from "./told.ts";

const layout = "_includes/layouts/a.njk";
const templates = {
  "layouts/a.njk":
    '---\nlayout: b\n---\n{% from "c.njk" import c with context %}\n{{ c(title) }}\n{{ site.nmae }}',
  "c.njk": "{% macro c(text) %}\n  {{ text.shout() }}\n{{-\n  txet | safe }}{% endmacro %}",
};

/** What is told where Nunjucks gives this reason, at this place. */
function toldOf(reason: string, lineno = 0, colno = 0) {
  const outer = new Error('Having trouble writing to "index.html" from "./content/a.md"');
  const thrown = Object.assign(new Error(`(./${layout})\n  ${reason}`), {
    ...{ name: "Template render error", lineno, colno },
  });
  const problem = withTemplates(templates, (root) => renderProblem(root, [outer, thrown]));
  expect(problem).toMatchObject({ file: "content/a.md", line: 1, column: 1, severity: "error" });
  return `${problem?.rule}: ${problem?.message} | ${problem?.hint}`;
}

const missing = "attempted to output null or undefined value";
const value = `undefined-value: ${layout} prints a value that is not there`;
const valueWay = "correct its name, or put {% if … %} around it";
const error = `template-error: ${layout}`;

test.for([
  [
    missing,
    [2, 3],
    `${value} | look at {{ text.shout() }} in line 2 of _includes/c.njk: ${valueWay}`,
  ],
  [
    missing,
    [3, 1],
    `${value} | look at {{ site.nmae }} in line 6 of ${layout} and {{- txet | safe }} in line 3 of _includes/c.njk: ${valueWay}`,
  ],
  [missing, [9, 9], `${value} | ${valueWay}`],
  [
    'Unable to call `text["shout"]`, which is undefined or falsey',
    [0, 0],
    `${error} calls text.shout, and there is no such thing | look at text.shout(…) in line 2 of _includes/c.njk: correct its name, or import it if it is a macro`,
  ],
  [
    "Unable to call `c`, which is not a function",
    [0, 0],
    `${error} calls c, which is no macro but a value | look at c(…) in line 5 of ${layout}: take the brackets after it out`,
  ],
  [
    "template not found: d.njk",
    [0, 0],
    `${error} takes in d.njk, which is not there | correct the path, or what it is put together from`,
  ],
  [
    "template names must be a string: undefined",
    [0, 0],
    `${error} takes in a file without saying which | correct the name that stands after include or import`,
  ],
  [
    "Maximum call stack size exceeded",
    [0, 0],
    `${error} goes round in a circle | look for a template that includes itself, or a macro that calls itself`,
  ],
  [
    "Invalid count value: $& -1",
    [0, 0],
    `${error} can't be rendered: Invalid count value: $& -1 | look at what it does, and its components, with the values of this page`,
  ],
] as const)("%s, at %j", ([reason, [line, column], problem]) => {
  expect(toldOf(reason, line, column)).toBe(problem);
});

const fails = 'eleventy.addFilter("fails", () => { throw new TypeError("a fault"); });';

test.for([
  ["a layout", "{{ content | fails }}"],
  ["a macro of another template", '{% from "./m.njk" import m with context %}{{ m(content) }}'],
  ["an include", '{% include "./i.njk" %}'],
] as const)("what a filter throws in %s is a fault", async ([, code]) => {
  const files = {
    ...smallProject(fails),
    "_includes/layouts/default.njk": code,
    "_includes/layouts/m.njk": "{% macro m(text) %}{{ text | fails }}{% endmacro %}",
    "_includes/layouts/i.njk": "{{ content | fails }}",
  };
  await expect(siteWith(files)).rejects.toThrow("Having trouble writing");
});
