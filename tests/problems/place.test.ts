import { expect, test } from "vitest";
import { placeAt } from "../../src/problems/index.ts";

const cases = [
  { name: "the start", text: "abc", at: [0], place: { line: 1, column: 1 } },
  { name: "a later line", text: "a\nbc", at: [3], place: { line: 2, column: 2 } },
  { name: "CRLF counts as one break", text: "a\r\nbc", at: [4], place: { line: 2, column: 2 } },
  { name: "CR alone is a break", text: "a\rb", at: [2], place: { line: 2, column: 1 } },
  { name: "a tab is one column", text: "\tx", at: [1], place: { line: 1, column: 2 } },
  { name: "a wide character is one column", text: "🏠x", at: [2], place: { line: 1, column: 2 } },
  {
    name: "a stretch has an end",
    text: "ab\ncd",
    at: [1, 4],
    place: { line: 1, column: 2, endLine: 2, endColumn: 2 },
  },
  { name: "past the end is the end", text: "ab", at: [9], place: { line: 1, column: 3 } },
] as const;

test.each(cases)("$name", ({ text, at: [start, end], place }) => {
  expect(placeAt(text, start, end)).toEqual(place);
});
