import { readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { isLeftover } from "../../src/content/leftover.ts";

const gitignore = readFileSync(join(import.meta.dirname, "../../.gitignore"), "utf8");
const ignored = gitignore.split("\n").filter((line) => line && !/^#|\/$/.test(line));

const cases = [
  { name: "about.md~", left: true },
  { name: ".#about.md", left: true },
  { name: ".about.md.swp", left: true },
  { name: ".about.md.swo", left: true },
  { name: ".DS_Store", left: true },
  { name: "Thumbs.db", left: true },
  { name: "about.md", left: false },
  { name: "swap.swp", left: false },
  { name: ".about.md", left: false },
  { name: ".gitkeep", left: false },
];

test.each(cases)("$name is passed over: $left, by git as well", ({ name, left }) => {
  expect(isLeftover(name)).toBe(left);
  expect(ignored.some((pattern) => matchesGlob(name, pattern))).toBe(left);
});
