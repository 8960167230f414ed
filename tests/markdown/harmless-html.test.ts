// The HTML that an author may write, and what is told of the rest.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { harmlessHtml } from "../../src/markdown/harmless-html.ts";
import { told } from "./rendered.ts";

const walks: [] = [];

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
  expect(await told(html, walks)).toEqual([]);
});

test.for([
  { html: "<script>alert(1)</script>", told: ["disallowed-element: <script>alert(1)</script>"] },
  { html: "<ScRiPt>alert(1)</ScRiPt>", told: ["disallowed-element: <ScRiPt>alert(1)</ScRiPt>"] },
  { html: "a <iframe src=x></iframe>", told: ["disallowed-element: <iframe src=x></iframe>"] },
  { html: "<object data=x></object>", told: ["disallowed-element: <object data=x></object>"] },
  { html: "<embed src=x>", told: ["disallowed-element: <embed src=x>"] },
  { html: "<style>p{}</style>", told: ["disallowed-element: <style>p{}</style>"] },
  { html: '<base href="//x.org">', told: ['disallowed-element: <base href="//x.org">'] },
  {
    html: '<meta http-equiv="refresh">',
    told: ['disallowed-element: <meta http-equiv="refresh">'],
  },
  { html: '<link rel="stylesheet">', told: ['disallowed-element: <link rel="stylesheet">'] },
  { html: "<form><input></form>", told: ["disallowed-element: <form><input></form>"] },
  { html: "<svg onload=x><a/></svg>", told: ["disallowed-element: <svg onload=x><a/></svg>"] },
  {
    html: "<template><b>a</b></template>",
    told: ["disallowed-element: <template><b>a</b></template>"],
  },
  { html: '<p onclick="x()">a</p>', told: ["disallowed-attribute: onclick"] },
  { html: "<p OnMouseOver=x>a</p>", told: ["disallowed-attribute: OnMouseOver"] },
  { html: '<img src="a.jpg" alt="b" onerror="x()">', told: ["disallowed-attribute: onerror"] },
  { html: '<p clas="a">b</p>', told: ["disallowed-attribute: clas"] },
  { html: '<p href="a">b</p>', told: ["disallowed-attribute: href"] },
  { html: '<a ping="https://x.org" href="#a">b</a>', told: ["disallowed-attribute: ping"] },
])("$html is told", async ({ html, told: due }) => {
  expect(await told(html, walks)).toEqual(due);
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
])("of the style $style is told: $rule", async ({ style, rule }) => {
  const [found] = await told(`<p style="${style}">a</p>`, walks);
  expect(found).toMatch(new RegExp(`^${rule}: `));
});

// Judged block by block, an open quote in one turns the next one's text into an attribute.
test.for([
  `<div title="\n\n<p title='" onmouseover=alert(1) x='>\n\n<p title="'>">`,
  `<p title="\n\n<script>alert(1)</script>\n\n">`,
  "<!-- \n\n<b onclick=x>a</b>\n\n",
])("HTML that is left open is told: %j", async (html) => {
  expect(await told(html, walks)).not.toEqual([]);
});

test("a comment is nothing", async () => {
  expect(await told("<!-- <script>x</script> -->\n\nText", walks)).toEqual([]);
});

test("all that Markdown makes is harmless, and so is the page as it was", async () => {
  const file = readFileSync("tests/fixtures/as-it-was.md", "utf8").replace(/^---\n.*?\n---\n/s, "");
  const found = await told(file, [harmlessHtml]);
  expect(new Set(found.map((one) => one.replace(/:.*/s, "")))).toEqual(new Set(["inline-style"]));
});

test.for([
  { html: "<div>".repeat(200_000), at: "<div>" },
  { html: `${"<b>".repeat(3000)}a`, at: "<b>" },
  { html: `${"<div>".repeat(300)}<p title="`, at: "<div>" },
])("elements in elements without end are told soon, and walked by nobody", async ({ html, at }) => {
  const start = performance.now();
  expect(await told(`a\n\n${html}`, [])).toEqual([`deep-nesting: ${at}`]);
  expect(performance.now() - start).toBeLessThan(1500);
});

test("many elements beside one another are not deep", async () => {
  expect(await told("<div>\n<p>a<br>\n<p>b\n</div>\n\n".repeat(2000), [])).toEqual([]);
});

test("of many mistakes the first hundred are told, and that there are more", async () => {
  const found = await told("<x-a></x-a>\n".repeat(3000), []);
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatch(/^too-many-diagnostics: /);
});
