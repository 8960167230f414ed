// The filter `plain`: one line of Markdown to what it says.
import { expect, test } from "vitest";
import { plain } from "../../src/markdown/plain.ts";

test.for([
  {
    written: "Our mission is your [voice](#own), your *pay*.",
    says: "Our mission is your voice, your pay.",
  },
  { written: 'Use `a < b` & "so" on', says: "Use a < b & “so” on" },
  { written: "a <b>b</b> &eacute;", says: "a <b>b</b> é" },
  { written: "# 1", says: "# 1" },
  { written: "", says: "" },
])("$written says $says", ({ written, says }) => {
  expect(plain(written)).toBe(says);
});
