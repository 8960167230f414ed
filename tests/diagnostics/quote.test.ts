// Words in a hint are whole, and cut where they never end.
import { expect, test } from "vitest";
import { toWrite } from "../../src/diagnostics/index.ts";

test.for([
  { words: "mission.md", due: "mission.md" },
  { words: "a".repeat(300), due: "a".repeat(300) },
  { words: "a".repeat(500_000), due: `${"a".repeat(300)}…` },
  { words: `a${"👩".repeat(1000)}`, due: `a${"👩".repeat(299)}…` },
])("$words.length letters", ({ words, due }) => {
  expect(toWrite(words)).toBe(due);
});
