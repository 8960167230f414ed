// The dialect: what is a link, what is a table, and what stays the text it was.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

test.for([
  {
    written: "See https://x.org/a.",
    html: '<p>See <a href="https://x.org/a">https://x.org/a</a>.</p>',
  },
  { written: "<https://x.org>", html: '<p><a href="https://x.org">https://x.org</a></p>' },
  { written: "a@x.org", html: "<p>a@x.org</p>" },
  { written: "//x.org and ftp://x.org", html: "<p>//x.org and ftp://x.org</p>" },
  { written: "x.org and www.x.org", html: "<p>x.org and www.x.org</p>" },
  { written: "[here](/mission/#own)", html: '<p><a href="/mission/#own">here</a></p>' },
])("of $written it makes the right links", async ({ written, html }) => {
  expect(await rendered(written)).toBe(html);
});

test("a link is a link wherever it leads, so that it can be told", async () => {
  expect(await rendered("[x](javascript:x)")).toBe('<p><a href="javascript:x">x</a></p>');
});

test.for(["{{ 7*7 }}", "{% if x %}", "{# x #}", "the set {a, b}"])(
  "%s comes out as written",
  async (written) => {
    expect(await rendered(written)).toBe(`<p>${written}</p>`);
  },
);

test("an indented block is code", async () => {
  expect(await rendered("    a < b")).toBe("<pre><code>a &lt; b\n</code></pre>");
});

test("front matter's three dashes in a text are a rule", async () => {
  expect(await rendered("## A\n\n---\n")).toBe('<h2 id="a">A</h2>\n<hr>');
});
