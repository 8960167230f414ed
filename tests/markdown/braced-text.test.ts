// Kramdown's other braces: what is no attribute list is neither hidden nor dropped.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

test.for([
  { what: "a comment", written: "{::comment}\nnot this\n{:/comment}" },
  { what: "a comment in one line", written: "{::comment}not this{:/comment}" },
  { what: "a table of contents", written: "{:toc}" },
  { what: "a named list", written: "{:wide: .x}" },
  { what: "the name of a list", written: "{: wide}" },
  { what: "an option", written: '{::options parse_block_html="true" /}' },
  { what: "a list with a word too many", written: "{: .x wide}" },
  { what: "a word and a list", written: "so {:toc}" },
])("$what comes out as written", async ({ written }) => {
  const text = written.replaceAll('"true"', "“true”");

  expect(await rendered(written)).toBe(`<p>${text}</p>`);
  expect(await rendered(`a\n\n${written}\n\nb`)).toBe(`<p>a</p>\n<p>${text}</p>\n<p>b</p>`);
  expect(await rendered(`- a\n\n${written}`)).toBe(`<ul>\n<li>a</li>\n</ul>\n<p>${text}</p>`);
  expect(await rendered(`| a |\n|---|\n\n${written}`)).toContain(`</table>\n<p>${text}</p>`);
});

test.for([
  { written: "- a\n{:toc}", html: "<ul>\n<li>a\n{:toc}</li>\n</ul>" },
  { written: "*a*{:toc} b", html: "<p><em>a</em>{:toc} b</p>" },
  { written: "`a`{:toc}", html: "<p><code>a</code>{:toc}</p>" },
  { written: "a {:toc} *b*{: .x}", html: '<p>a {:toc} <em class="x">b</em></p>' },
  { written: "a {:toc}\n{: .x}", html: '<p class="x">a {:toc}</p>' },
  { written: '[a](/b/ "{:toc}")', html: '<p><a href="/b/" title="{:toc}">a</a></p>' },
  { written: "![a {:toc}](b.png)", html: '<p><img src="b.png" alt="a {:toc}"></p>' },
  { written: "## A {:toc}", html: '<h2 id="a-toc">A {:toc}</h2>' },
])("$written leaves its braces where they are", async ({ written, html }) => {
  expect(await rendered(written)).toBe(html);
});
