// Signs of other generators in a text: shown as they are written, and warned of.
import { expect, test } from "vitest";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { shownAsWritten } from "../../src/markdown/shown-as-written.ts";
import { page, told } from "./rendered.ts";

test.for([
  { text: "A {{ page.title }} b", found: ["{{"] },
  { text: "{% if x %}", found: ["{%"] },
  { text: "## *A* b {#c}", found: ["{#c}"] },
  { text: "## The set {#a, b}\n\nc {#d}", found: [] },
  { text: "- a\n- b {{ c }}", found: ["{{"] },
  { text: "{:toc}", found: ["{:toc}"] },
  { text: "{::comment}\na\n{:/comment}", found: ["{::comment}"] },
  { text: "Costs $$x^2$$", found: ["$$x^2$$"] },
  { text: "HTML\n: a language", found: [": a language"] },
  { text: "*[HTML]: a language", found: ["*[HTML]: "] },
  { text: "`{{ a }}` and\n\n    {% b %}\n\n```\n{:toc}\n```", found: [] },
  { text: "the set {a, b}, $5 and $6, 10:30", found: [] },
  { text: "A *b*{: .c} d", found: [] },
])("of $text is told: $found", async ({ text, found }) => {
  const due = found.map((sign) => `shown-as-written: ${sign}`);
  expect(await told(text, [shownAsWritten])).toEqual(due);
});

test.for([
  { text: "`{{` then {{ x }}", at: 10 },
  { text: "`{{` a_b \\* {{ x }} \\* c", at: 12 },
  { text: "a\nb  \n*c* `{{` d {{ x }}", at: 17 },
  { text: "| a | b |\n|---|---|\n| {{ x | {{ x |", at: 22 },
  { text: "<p>`{{` and</p>\n\n{{ x }}", at: 4 },
  { text: "</div>{{ x", at: 6 },
])("in $text the sign is told where it is read", async ({ text, at }) => {
  const { findings } = await pageHtml(text, page, [shownAsWritten]);
  const signs = findings.filter(({ rule }) => rule === "shown-as-written");
  expect(signs[0]?.start).toBe(at);
});

test("the same sign again is told at its own place", async () => {
  const text = "{{ a }} *b* {{ c }}\n`{{` {{ d }}";
  const { findings } = await pageHtml(text, page, [shownAsWritten]);
  expect(findings.map(({ start }) => start)).toEqual([0, 12, 25]);
});

test("of equal cells each is told", async () => {
  const { findings } = await pageHtml("| a | b |\n|---|---|\n| {{ x | {{ x |", page, [
    shownAsWritten,
  ]);
  expect(findings.map(({ start }) => start)).toEqual([22, 29]);
});

test.for([`{${":".repeat(200_000)}`, "a {:".repeat(50_000)])(
  "a sign without end takes no time",
  async (text) => {
    const start = performance.now();
    await told(text, [shownAsWritten]);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
