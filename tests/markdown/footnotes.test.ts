// Footnotes: numbered in order, reachable both ways, named by their roles.
import { expect, test } from "vitest";
import { rendered, told } from "./rendered.ts";

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
  { written: "a[^1]", due: ["[^1]"] },
  { written: "a[^1] b[^1]\n\n[^b]: c[^b]", due: ["[^1]", "[^1]"] },
  { written: "a[^nte] b[^2]\n\n[^note]: c\n\n[^2]: d", due: ["[^nte]"] },
  { written: "a\n\n[^1]: b", due: ["[^1]:"] },
  { written: "> a\n>\n> [^1]:", due: ["[^1]:"] },
  { written: "a[^1]\n\n[^1]: b\n\n[^1]: c", due: ["[^1]:"] },
])("of $written these halves are told: $due", async ({ written, due }) => {
  expect(await told(written, [])).toEqual(due.map((half) => `lost-note: ${half}`));
});

test.for(["`a[^1]`", "a\\[^1]", "the letters [^a-z], [^,] and [^a-zA-Z_0-9]", "[^abc]+", "a[^]"])(
  "%s is no mark",
  async (written) => {
    expect(await told(written, [])).toEqual([]);
  },
);
