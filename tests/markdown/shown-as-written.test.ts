// Signs of other generators in a text: shown as they are written, and warned of.
import { expect, test } from "vitest";
import { shownAsWritten } from "../../src/markdown/shown-as-written.ts";
import { told } from "./rendered.ts";

test.for([
  { text: "A {{ page.title }} b", found: ["{{"] },
  { text: "{% if x %}", found: ["{%"] },
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

test.for([`{${":".repeat(200_000)}`, "a {:".repeat(50_000)])(
  "a sign without end takes no time",
  async (text) => {
    const start = performance.now();
    await told(text, [shownAsWritten]);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
