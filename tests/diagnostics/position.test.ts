import { expect, test } from "vitest";
import { positionOf } from "../../src/diagnostics/index.ts";

const cases = [
  { name: "the start", text: "abc", at: [0], position: { line: 1, column: 1 } },
  { name: "a later line", text: "a\nbc", at: [3], position: { line: 2, column: 2 } },
  { name: "CRLF counts as one break", text: "a\r\nbc", at: [4], position: { line: 2, column: 2 } },
  { name: "CR alone is a break", text: "a\rb", at: [2], position: { line: 2, column: 1 } },
  { name: "a break ends its line", text: "a\nb", at: [1], position: { line: 1, column: 2 } },
  { name: "so does all of CRLF", text: "a\r\nb", at: [2], position: { line: 1, column: 2 } },
  { name: "a tab is one column", text: "\tx", at: [1], position: { line: 1, column: 2 } },
  {
    name: "a wide character is one column",
    text: "🏠x",
    at: [2],
    position: { line: 1, column: 2 },
  },
  { name: "an accent is one column", text: "e\u0301x", at: [2], position: { line: 1, column: 3 } },
  {
    name: "a range has an end",
    text: "ab\ncd",
    at: [1, 4],
    position: { line: 1, column: 2, endLine: 2, endColumn: 2 },
  },
  { name: "past the end is the end", text: "ab", at: [9], position: { line: 1, column: 3 } },
  { name: "before the start is the start", text: "ab", at: [-1], position: { line: 1, column: 1 } },
] as const;

test.each(cases)("$name", ({ text, at: [start, end = start], position }) => {
  expect(positionOf(text, { start, end })).toEqual(position);
});

test("many positions in one long text take no time to speak of", () => {
  const text = "[a](b)\n".repeat(50_000);
  const started = performance.now();
  for (let index = 0; index < 2000; index += 1)
    positionOf(text, { start: index * 175, end: index * 175 + 3 });
  // Some 50 ms; where the text is split anew for each position, it is nine seconds.
  expect(performance.now() - started).toBeLessThan(1500);
});
