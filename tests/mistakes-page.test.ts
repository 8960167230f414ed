// The page for authors shows what is really told: each of its ten is a case of `tests/mistakes/`.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mistakes } from "./mistakes.ts";

const page = readFileSync("docs/mistakes.md", "utf8");
const shown = [...page.matchAll(/```text\n(.*?)\n```/gs)].map(([, told]) => told);
const told = new Set(mistakes().map((mistake) => mistake.told));

test("it shows ten", () => {
  expect(new Set(shown).size).toBe(10);
});

test.for(shown)("%s is told", (message) => {
  expect(told).toContain(message);
});
