// States without a pointer or a focus: the components' own rules, inside of `data-state`.
import { expect, test } from "vitest";
import { forcedStates } from "../../src/styleguide/forced-states.ts";

const html = `<p data-state="hover"></p><p data-state="focus"></p><p class="a b"></p>`;

test.each([
  [".a:hover { x: y; }", 'hover"] {\n.a:where(*) { x: y; }\n'],
  [".a:hover .b a::after { x: y; }", 'hover"] {\n.a:where(*) .b a::after { x: y; }\n'],
  [":focus-visible { x: y; }", 'focus"] {\n:where(:any-link) { x: y; }\n'],
  [".a:focus { x: y; }", 'focus"] {\n.a:where(:any-link) { x: y; }\n'],
  ["/* .b:hover {} */ @media print { .a:hover { x: y; } }", 'hover"] {\n.a:where(*) { x: y; }\n'],
])("%s", (sheet, forced) => {
  expect(forcedStates([`@layer type { .c { x: y; } ${sheet} }`], html)).toBe(
    `@layer type { [data-state="${forced}} }\n`,
  );
});

test.each([
  ["is no state", "@layer a { .a { x: y; } @media print { .b { x: y; } } }", html],
  ["is of a component that the page doesn't show", "@layer a { .c:hover { x: y; } }", html],
  ["is a state that the page doesn't show", "@layer a { .a:hover { x: y; } }", `<p class="a">`],
])("what %s stays out", (_, sheet, html) => {
  expect(forcedStates([sheet], html)).toBe("");
});
