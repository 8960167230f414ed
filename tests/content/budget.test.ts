import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSources, readBudget } from "../../src/content/index.ts";
import { projectWith, put } from "../build/project.ts";

const root = projectWith();
const file = "_includes/budget.yaml";

test("the project keeps the budget that was set for it", () => {
  expect(readBudget(root)).toEqual({
    leadership: { html: 14_600, whole: 60_000, pictures: 3, further: 12_000 },
    others: { html: 14_600, whole: 30_000, further: 12_000 },
  });
});

test.for([
  ["others: { html: 14600, whole: 30000, further: 12000 }", []],
  ["others: { html: 14600, further: 12000 }", ["missing-key"]],
  ["about: { html: 14600, whole: 30000, further: 12000 }", ["missing-key"]],
  ["others: { html: 0, whole: 30000, further: 12000 }", ["invalid-value"]],
  ["others: { html: 14.6, whole: 30000, further: 12000 }", ["invalid-value"]],
  ["others: { html: 14600, whole: 30000, further: 12000, hole: 1 }", ["unknown-key"]],
] as const)("%s", ([text, rules]) => {
  put(join(root, file), `${text}\n`);
  const told = checkSources(root).filter((diagnostic) => diagnostic.file === file);
  expect(told.map(({ rule }) => rule)).toEqual(rules);
  for (const { hint } of told) expect(hint).toMatch(/\S/);
});
