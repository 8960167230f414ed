import { expect, test } from "vitest";
import { suggest } from "../../src/diagnostics/index.ts";

const known = ["title", "description", "layout", "role"];

const cases = [
  { written: "titel", meant: "title" },
  { written: "rol", meant: "role" },
  { written: "Description", meant: "description" },
  { written: "desciption", meant: "description" },
  { written: "colour", meant: undefined },
  { written: "", meant: undefined },
];

test.each(cases)('"$written" → $meant', ({ written, meant }) => {
  expect(suggest(written, known)).toBe(meant);
});

test("what is longer than any name is compared with none", () => {
  const long = "a".repeat(101);
  expect(suggest(long, [long])).toBeUndefined();
});
