// One sentence for each part of the mission, and no part too many.
import { expect, test } from "vitest";
import { unevenParts } from "../../src/markdown/uneven-parts.ts";

const headings = (count: number) => `<p>Before.</p>${"<h2 id='a'>A</h2><p>b</p>".repeat(count)}`;

test.for([
  { parts: 4, sentences: 4, told: [] },
  { parts: 3, sentences: 3, told: [] },
  { parts: 4, sentences: 3, told: ["mission-parts parts"] },
  { parts: 1, sentences: 2, told: ["mission-parts parts"] },
  { parts: 0, sentences: 1, told: ["mission-parts parts"] },
  { parts: 5, sentences: 5, told: ["mission-parts parts,4"] },
])("of $parts parts and $sentences sentences is told: $told", ({ parts, sentences, told }) => {
  const found = unevenParts(headings(parts), Array(sentences).fill("One."));
  expect(found.map(({ path, finding }) => `${finding.rule} ${path}`)).toEqual(told);
});
