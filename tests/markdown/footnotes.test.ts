import { expect, test } from "vitest";
import { render, rendered, reported } from "./rendered.ts";

test("a note mentioned twice leads back to both", async () => {
  expect(await rendered("One[^b], two[^b].\n\n[^b]: A *note*.")).toBe(
    [
      '<p>One<sup><a href="#fn1" id="fnref1" role="doc-noteref">[1]</a></sup>,',
      ' two<sup><a href="#fn1" id="fnref1-2" role="doc-noteref">[1]</a></sup>.</p>\n',
      '<section class="footnotes" role="doc-endnotes">\n<ol>\n',
      '<li id="fn1"><p>A <em>note</em>.',
      ' <a href="#fnref1" role="doc-backlink">↩\uFE0E</a>',
      ' <a href="#fnref1-2" role="doc-backlink">↩\uFE0E</a></p>\n',
      "</li>\n</ol>\n</section>",
    ].join(""),
  );
});

test("notes are numbered as they are mentioned, inline ones too", async () => {
  const html = await rendered("a[^z] b^[Said here.] c[^y]\n\n[^y]: Third.\n\n[^z]: First.");

  expect([...html.matchAll(/<li id="(fn\d)"><p>(\w+)/g)].map(([, id, word]) => [id, word])).toEqual(
    [
      ["fn1", "First"],
      ["fn2", "Said"],
      ["fn3", "Third"],
    ],
  );
});

test("a page's notes begin anew", async () => {
  const text = "a[^1]\n\n[^1]: b";

  expect(await rendered(text)).toBe(await rendered(text));
});

test.for([
  { written: "a\n\n[^1]: b", marked: ["[^1]:"] },
  { written: "> a\n>\n> [^1]:", marked: ["[^1]:"] },
  { written: "`[^1]: b`\n\n[^1]: b\n\n[^2]: c", marked: ["[^1]:", "[^2]:"] },
  { written: "a[^1]\n\n[^1]: b", marked: [] },
  { written: "a[^1] and `[^2]: b`", marked: [] },
])("of $written the notes that nothing refers to are reported: $marked", async (is) => {
  expect(await reported(is.written)).toEqual(is.marked.map((mark) => `unused-footnote: ${mark}`));
});

test("what stands in a note is reported in its lines", async () => {
  const written = "a[^1] ^[<i>b</i>\n<u x=y>c</u>]\n\n[^1]: d\n\n[^2]: e <b z=1>f</b>\n\ng[^2]";
  const { diagnostics } = await render(written);
  expect(diagnostics.map(({ line }) => line)).toEqual([4, 8]);
});
