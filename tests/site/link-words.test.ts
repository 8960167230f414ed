// Links that say where they lead, and those that don't.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { linkWords } from "../../src/site/link-words.ts";

test.for([
  { html: '<a href="a.md"></a>', told: 1 },
  { html: '<a href="a.md"> <b> </b></a>', told: 1 },
  { html: "<a href></a>", told: 0 },
  { html: '<a id="a"></a>', told: 0 },
  { html: '<a href="a.md">b</a>', told: 0 },
  { html: '<a href="a.md" aria-label="b"></a>', told: 0 },
  { html: '<a href="a.md" title="b"></a>', told: 0 },
  { html: '<a href="a.md"><img src="b.png" alt="c"></a>', told: 0 },
  { html: '<a href="a.md"><img src="b.png" alt="" class="x decorative"></a>', told: 1 },
  { html: '<a href="a.md"><img src="b.png" alt=""></a>', told: 0 },
])("of $html $told is told", ({ html, told }) => {
  let count = 0;
  linkWords(parseDocument(html), undefined, () => {
    count += 1;
  });
  expect(count).toBe(told);
});
