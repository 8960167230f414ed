// Words of a value, found where they stand in its YAML.
import { expect, test } from "vitest";
import { partOfValue } from "../../src/content/part-of-value.ts";

test.for([
  { of: "a plain text", written: "a [b](c.md) d", text: "a [b](c.md) d", words: "c.md", at: 6 },
  { of: "a quoted text", written: "'a [b](c.md)'", text: "a [b](c.md)", words: "c.md", at: 7 },
  {
    of: "lines",
    written: "a [b](c)\n  and [b](c)",
    text: "a [b](c)\nand [b](c)\n",
    words: "c",
    at: 19,
  },
  { of: "folded lines", written: "a b\n\n  c\n  d e", text: "a b\nc d e", words: "d e", at: 11 },
  { of: "escapes", written: '"a \\u0062 [c](d.md)"', text: "a b [c](d.md)", words: "d.md", at: 14 },
])("of $of", ({ written, text, words, at }) => {
  const start = text.lastIndexOf(words);
  const place = partOfValue(written, { text, start, end: start + words.length });
  expect(place).toEqual({ start: at, end: at + words.length });
});

test("of what is written otherwise nothing is known", () => {
  const part = { text: "é", start: 0, end: 1 };
  expect(partOfValue('"\\u00e9"', part)).toBeUndefined();
  expect(partOfValue("a", { text: "a", start: 0, end: 0 })).toBeUndefined();
});
