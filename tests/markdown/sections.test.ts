// The filter `sections`: a page cut at its `h2`s, nothing lost.
import { expect, test } from "vitest";
import { type Section, sections } from "../../src/markdown/sections.ts";
import { rendered } from "./rendered.ts";

const own: Section = {
  id: "own",
  name: "Own <em>it</em>",
  text: "Own it",
  html: '<p>Yours.</p>\n<h3 id="how">How</h3>',
};
const bag: Section = { id: "bag", name: "The bag", text: "The bag", html: "<p>Paid.</p>" };
const before: Section = { id: "", name: "", text: "", html: "<p>First.</p>" };
const parts = "## Own *it* {: #own}\n\nYours.\n\n### How\n\n## The bag\n{: #bag}\n\nPaid.";

test.for<{ page: string; written: string; expected: Section[] }>([
  { page: "of two parts", written: parts, expected: [own, bag] },
  {
    page: "with text before its parts",
    written: `First.\n\n${parts}`,
    expected: [before, own, bag],
  },
  { page: "without parts", written: "First.", expected: [before] },
  {
    page: "with a bare heading",
    written: "## A",
    expected: [{ id: "a", name: "A", text: "A", html: "" }],
  },
  { page: "without a word", written: "", expected: [] },
])("a page $page", async ({ written, expected }) => {
  expect(sections(await rendered(written))).toEqual(expected);
});

test("footnotes stand at the end, in no part", async () => {
  const [first, last, ...more] = sections(await rendered("## A\n\nb[^1]\n\n[^1]: c"));

  expect(first).toMatchObject({ id: "a", html: expect.not.stringContaining("doc-endnotes") });
  expect(last).toMatchObject({
    id: "",
    name: "",
    html: expect.stringMatching(/^<section class="foot/),
  });
  expect(more).toEqual([]);
});

test("a heading inside an element cuts nothing", async () => {
  const html = await rendered("<div>\n\n## A\n\n</div>");

  expect(sections(html)).toEqual([{ id: "", name: "", text: "", html }]);
});

test.for([
  { of: "marks", heading: "*Own* `it` & [more](/b/)", text: "Own it & more" },
  { of: "a footnote", heading: "Own it[^1]", text: "Own it" },
  { of: "signs of HTML", heading: "Own `<b>` &lt;i>", text: "Own <b> <i>" },
  {
    of: "a picture that says it is HTML",
    heading: "![><<b>img src=x onerror=alert(1) ](images/s.png) Own it",
    text: "Own it",
  },
])("the plain text of a heading with $of", async ({ heading, text }) => {
  const [section] = sections(await rendered(`## ${heading}\n\n[^1]: A note.`));

  expect(section?.text).toBe(text);
});
