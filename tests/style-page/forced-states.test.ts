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
  expect(forcedStates(`@layer components { .c { x: y; } ${sheet} }`)).toContain(forced);
});

test("what is no state stays out", () => {
  expect(forcedStates(".a { x: y; } .b:hover { x: y; }")).not.toContain(".a");
});
