// An author's words in a message are cut where they are long, and never inside of a character.
import { expect, test } from "vitest";
import { shortened } from "../../src/problems/index.ts";

test.for([
  { text: "", due: "" },
  { text: "a".repeat(60), due: "a".repeat(60) },
  { text: "a".repeat(61), due: `${"a".repeat(60)}…` },
  { text: "👩".repeat(60), due: "👩".repeat(60) },
  { text: "👩".repeat(500_000), due: `${"👩".repeat(60)}…` },
])("$text.length letters", ({ text, due }) => {
  expect(shortened(text)).toBe(due);
});
