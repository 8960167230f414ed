// States without a pointer or a focus: the components' own rules, inside of `data-state`.
import { expect, test } from "vitest";
import { forcedStates } from "../../src/style-page/forced-states.ts";

test.each([
  [".a:hover { x: y; }", 'hover"] {\n.a:where(*) { x: y; }\n'],
  [".a:hover .b a::after { x: y; }", 'hover"] {\n.a:where(*) .b a::after { x: y; }\n'],
  [":focus-visible { x: y; }", 'focus"] {\n:where(:any-link) { x: y; }\n'],
  [".a:focus { x: y; }", 'focus"] {\n.a:where(:any-link) { x: y; }\n'],
  ["/* .b:hover {} */ @media print { .a:hover { x: y; } }", 'hover"] {\n.a:where(*) { x: y; }\n'],
])("%s", (sheet, forced) => {
  expect(forcedStates([`@layer type { .c { x: y; } ${sheet} }`])).toBe(
    `@layer type { [data-state="${forced}} }\n`,
  );
});

test("what is no state stays out", () => {
  expect(
    forcedStates(["@layer a { .a { x: y; } }", "@layer b { @media print { .b { x: y; } } }"]),
  ).toBe("");
});
