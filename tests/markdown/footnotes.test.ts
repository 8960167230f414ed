// Footnotes: numbered in order, reachable both ways, named by their roles.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

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

test("a mark without a note is text", async () => {
  expect(await rendered("a[^1]")).toBe("<p>a[^1]</p>");
});
