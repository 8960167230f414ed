// Whatever an author writes in a page comes out harmless, or is told, each thing inside of its file.
import { readFileSync } from "node:fs";
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { html, markdown, mutated } from "./arbitraries.ts";
import { harmIn } from "./harm.ts";
import { publishedLine, publishedText } from "./published-text.ts";
import { runs, timeout } from "./runs.ts";

const real = ["content/about.md", "content/mission.md", "tests/fixtures/as-it-was.md"].map((file) =>
  readFileSync(file, "utf8").replace(/^---\n.*?\n---\n/s, ""),
);

test.for<[what: string, text: Arbitrary<string>]>([
  ["any Markdown", markdown],
  ["any HTML", html],
  ["a text of this site that was changed", mutated(real)],
])("%s is harmless, or told", { timeout }, async ([, text]) => {
  let published = 0;
  const judged = fc.asyncProperty(text, async (body) => {
    const made = await publishedText(body);
    if (made === undefined) return;
    expect(harmIn(made)).toEqual([]);
    published += 1;
  });
  await fc.assert(judged, runs);
  // Or nothing of what may come out was looked at.
  expect(published).toBeGreaterThan(runs.numRuns / 20);
});

test("a line of front matter is harmless, or told", { timeout }, async () => {
  let published = 0;
  const judged = fc.asyncProperty(fc.oneof(markdown, html), async (line) => {
    const made = await publishedLine(line);
    if (made === undefined) return;
    expect(harmIn(`<p>${made}</p>`)).toEqual([]);
    published += 1;
  });
  await fc.assert(judged, runs);
  expect(published).toBeGreaterThan(runs.numRuns / 20);
});
