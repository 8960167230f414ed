import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { render, reported } from "./rendered.ts";

test.for([
  '<div class="card" id="a" lang="en" title="b" data-x="1" aria-label="c">d</div>',
  '<figure><img src="a.jpg" alt="b" width="3" height="4" loading="lazy"><figcaption>c</figcaption></figure>',
  "<details open><summary>a</summary>\n\nb\n\n</details>",
  '<table><tr><th scope="row">a</th><td colspan="2">b</td></tr></table>',
  '<a href="https://example.org" rel="me">a</a>',
  '<div markdown="1">\n\na\n\n</div>',
  "a <kbd>b</kbd> <abbr title='c'>d</abbr> <br/> <wbr>",
  "<ul><li>a<li>b</ul>",
])("%s may stand in a page", async (html) => {
  expect(await reported(html)).toEqual([]);
});

test.for([
  { html: "<script>alert(1)</script>", due: ["disallowed-element: <script>alert(1)</script>"] },
  { html: "<ScRiPt>alert(1)</ScRiPt>", due: ["disallowed-element: <ScRiPt>alert(1)</ScRiPt>"] },
  { html: "a <iframe src=x></iframe>", due: ["disallowed-element: <iframe src=x></iframe>"] },
  { html: "<object data=x></object>", due: ["disallowed-element: <object data=x></object>"] },
  { html: "<embed src=x>", due: ["disallowed-element: <embed src=x>"] },
  { html: "<style>p{}</style>", due: ["disallowed-element: <style>p{}</style>"] },
  { html: '<base href="//x.org">', due: ['disallowed-element: <base href="//x.org">'] },
  {
    html: '<meta http-equiv="refresh">',
    due: ['disallowed-element: <meta http-equiv="refresh">'],
  },
  { html: '<link rel="stylesheet">', due: ['disallowed-element: <link rel="stylesheet">'] },
  { html: "<form><input></form>", due: ["disallowed-element: <form><input></form>"] },
  { html: "<svg onload=x><a/></svg>", due: ["disallowed-element: <svg onload=x><a/></svg>"] },
  {
    html: "<template><b>a</b></template>",
    due: ["disallowed-element: <template><b>a</b></template>"],
  },
  { html: '<p onclick="x()">a</p>', due: ["disallowed-attribute: onclick"] },
  { html: "<p OnMouseOver=x>a</p>", due: ["disallowed-attribute: OnMouseOver"] },
  { html: '<img src="a.jpg" alt="b" onerror="x()">', due: ["disallowed-attribute: onerror"] },
  { html: '<p clas="a">b</p>', due: ["disallowed-attribute: clas"] },
  { html: '<p href="a">b</p>', due: ["disallowed-attribute: href"] },
  { html: '<a ping="https://x.org" href="#a">b</a>', due: ["disallowed-attribute: ping"] },
])("$html is reported", async ({ html, due }) => {
  expect(await reported(html)).toEqual(due);
});

test.for([
  { style: "display:flex; flex-wrap: wrap;", rule: "inline-style" },
  { style: "margin: 0 1rem; border-radius:1em", rule: "inline-style" },
  { style: "padding-inline: 2%; MAX-WIDTH: 10.5em", rule: "inline-style" },
  { style: "color: red", rule: "disallowed-style" },
  { style: "position: fixed", rule: "disallowed-style" },
  { style: "width: url(//x.org)", rule: "disallowed-style" },
  { style: "width: expression(x)", rule: "disallowed-style" },
  { style: "width: 1px; background: url(//x.org)", rule: "disallowed-style" },
  { style: "width", rule: "disallowed-style" },
  { style: "width: 1: 2", rule: "disallowed-style" },
  { style: "w\\69 dth: 1px", rule: "disallowed-style" },
  { style: "margin: 0 /* ; */ 1px", rule: "disallowed-style" },
])("of the style $style is due: $rule", async ({ style, rule }) => {
  const [found] = await reported(`<p style="${style}">a</p>`);
  expect(found).toMatch(new RegExp(`^${rule}: `));
});

// Judged block by block, an open quote in one turns the next one's text into an attribute.
test.for([
  `<div title="\n\n<p title='" onmouseover=alert(1) x='>\n\n<p title="'>">`,
  `<p title="\n\n<script>alert(1)</script>\n\n">`,
  "<!-- \n\n<b onclick=x>a</b>\n\n",
])("HTML that is left open is due: %j", async (html) => {
  expect(await reported(html)).not.toEqual([]);
});

test("a comment is nothing", async () => {
  expect(await reported("<!-- <script>x</script> -->\n\nText")).toEqual([]);
});

test("all that Markdown makes is harmless, and so is the page as it was", async () => {
  const file = readFileSync("tests/fixtures/as-it-was.md", "utf8").replace(/^---\n.*?\n---\n/s, "");
  const found = await reported(file);
  expect(new Set(found.map((one) => one.replace(/:.*/s, "")))).toEqual(new Set(["inline-style"]));
});

test("many elements beside one another are not deep", async () => {
  expect(await reported("<div>\n<p>a<br>\n<p>b\n</div>\n\n".repeat(2000))).toEqual([]);
});

test("a style is moved into a class, equal ones into the same", async () => {
  const written =
    '<p class="a" style="margin:0 ;gap: 1em">b</p>\n<p style="gap:1em">c</p>\n<p style="margin: 0; gap : 1em;">d</p>\n<p style=" ;">e</p>';
  const { text } = await render(written);
  expect(text.styles).toEqual(["margin: 0; gap: 1em;", "gap: 1em;"]);
  expect(text.html).toBe(
    '<p class="a written-1">b</p>\n<p class="written-2">c</p>\n<p class="written-1">d</p>\n<p>e</p>',
  );
});

test.for([
  { written: '<div markdown="1">\n\n*a*\n\n</div>', html: "<div>\n<p><em>a</em></p>\n</div>" },
  { written: '<div markdown="1">\n*a*\n</div>', html: "<div>\n*a*\n</div>" },
  { written: 'a <b markdown="span">*b*</b>', html: "<p>a <b><em>b</em></b></p>" },
])("kramdown's markdown=… doesn't reach the page: $written", async ({ written, html }) => {
  expect((await render(written)).text.html.trimEnd()).toBe(html);
});

test.for([
  { html: "<scrpt>a</scrpt>", hint: "take it out, with its end tag" },
  { html: "<sectoin>a</sectoin>", hint: "write: <section>, or take it out" },
  { html: '<p clas="a">b</p>', hint: "write: class" },
  { html: '<p bgcolor="a">b</p>', hint: "take it out; the site has its own look" },
  { html: "<toString>a</toString>", hint: "take it out, with its end tag" },
])("of $html the hint is: $hint", async ({ html, hint }) => {
  const { diagnostics } = await render(html);
  expect(diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([expect.stringContaining(hint)]);
});
