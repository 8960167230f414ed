// Typographic signs: kramdown's, and nothing else of what markdown-it would put in their place.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

test.for([
  { written: `"quoted"`, set: "“quoted”" },
  { written: `'quoted'`, set: "‘quoted’" },
  { written: "it's", set: "it’s" },
  { written: "1990--2000", set: "1990–2000" },
  { written: "first -- then", set: "first – then" },
  { written: "first---then", set: "first—then" },
  { written: "first --- then", set: "first — then" },
  { written: "*a*---*b*", set: "<em>a</em>—<em>b</em>" },
  { written: "and so on...", set: "and so on…" },
  { written: "npm start --help", set: "npm start --help" },
  { written: "a ---- b", set: "a ---- b" },
  { written: "a-b", set: "a-b" },
  { written: "(c) (r) (tm)", set: "(c) (r) (tm)" },
  { written: "+- 2", set: "+- 2" },
  { written: "What???? Yes!!!!", set: "What???? Yes!!!!" },
  { written: "one,, two", set: "one,, two" },
  { written: '`a -- "b"...`', set: `<code>a -- "b"...</code>` },
  { written: "\\-\\-\\- \\.\\.\\.", set: "--- ..." },
  { written: "é ẹ ɗ 日 ع", set: "é ẹ ɗ 日 ع" },
  { written: "a & b &amp; c < d &copy; &nbsp;", set: "a &amp; b &amp; c &lt; d © &nbsp;" },
])("$written is set as $set", async ({ written, set }) => {
  expect(await rendered(written)).toBe(`<p>${set}</p>`);
});

test("an address keeps its dashes and dots, and what follows it is set", async () => {
  expect(await rendered("https://x.org/a--b...c and--so")).toBe(
    '<p><a href="https://x.org/a--b...c">https://x.org/a--b...c</a> and–so</p>',
  );
});
