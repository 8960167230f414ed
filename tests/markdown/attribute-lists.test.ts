// Attribute lists: on each kind of span and block, and nothing that an author may not set.
import { expect, test } from "vitest";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { page, rendered, told } from "./rendered.ts";

const block = [
  { of: "a paragraph", written: "text\n{: .x}", html: '<p class="x">text</p>' },
  { of: "a heading", written: "## A\n{: .x}", html: '<h2 class="x" id="a">A</h2>' },
  { of: "an underlined heading", written: "A\n---\n{: .x}", html: '<h2 class="x" id="a">A</h2>' },
  {
    of: "a list",
    written: "- a\n- b\n{: .x}",
    html: '<ul class="x">\n<li>a</li>\n<li>b</li>\n</ul>',
  },
  {
    of: "a list whose item holds a list",
    written: "- a\n  - b\n- c\n{: .x}",
    html: '<ul class="x">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>',
  },
  { of: "a numbered list", written: "1. a\n{: .x}", html: '<ol class="x">\n<li>a</li>\n</ol>' },
  {
    of: "a quote",
    written: "> a\n{: .x}",
    html: '<blockquote class="x">\n<p>a</p>\n</blockquote>',
  },
  {
    of: "a paragraph in a quote",
    written: "> a\n> {: .x}",
    html: '<blockquote>\n<p class="x">a</p>\n</blockquote>',
  },
  {
    of: "a code block",
    written: "```js\na\n```\n{: .x}",
    html: '<pre class="x"><code class="language-js">a\n</code></pre>',
  },
  { of: "indented code", written: "    a\n{: .x}", html: '<pre class="x"><code>a\n</code></pre>' },
  { of: "a rule", written: "---\n{: .x}", html: '<hr class="x">' },
  {
    of: "a table",
    written: "| a |\n|---|\n| 1 |\n{: .x}",
    html: '<table class="x" tabindex="0">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>',
  },
  {
    of: "a paragraph before another",
    written: "a\n{: .x}\nb",
    html: '<p class="x">a</p>\n<p>b</p>',
  },
  {
    of: "a paragraph, in two lines",
    written: "a\n{: .x}\n{: #y}",
    html: '<p class="x" id="y">a</p>',
  },
  { of: "a heading, on its own line", written: "## A {: .x}", html: '<h2 class="x" id="a">A</h2>' },
];

test.for(block)("a list below $of is that block's", async ({ written, html }) => {
  expect(await rendered(written)).toBe(html);
});

test.for(block)("a list below $of stays there with a paragraph around", async (is) => {
  const around = await rendered(`before\n\n${is.written}\n\nafter`);

  expect(around).toBe(`<p>before</p>\n${is.html}\n<p>after</p>`);
});

test.for([
  { of: "emphasis", written: "*a*{: .x}", html: '<em class="x">a</em>' },
  { of: "strong emphasis", written: "**a**{:.x}", html: '<strong class="x">a</strong>' },
  { of: "code", written: "`a`{: .x}", html: '<code class="x">a</code>' },
  { of: "a link", written: "[a](/b/){: rel=me}", html: '<a href="/b/" rel="me">a</a>' },
  {
    of: "a picture",
    written: "![a](b.png){: .x loading=lazy}",
    html: '<img src="b.png" alt="a" class="x" loading="lazy">',
  },
])("a list right after $of is that span's", async ({ written, html }) => {
  expect(await rendered(`one ${written} two`)).toBe(`<p>one ${html} two</p>`);
});

test.for([
  { written: "#x", html: 'id="x"' },
  { written: ".x .y", html: 'class="x y"' },
  { written: "lang=fr", html: 'lang="fr"' },
  { written: "dir=rtl", html: 'dir="rtl"' },
  { written: 'title="a } b"', html: 'title="a } b"' },
  { written: "width=150 height=100", html: 'width="150" height="100"' },
  { written: "data-kind=x", html: 'data-kind="x"' },
  { written: "role=note tabindex=0", html: 'role="note" tabindex="0"' },
  { written: 'aria-label="A & B"', html: 'aria-label="A &amp; B"' },
])("$written may be set", async ({ written, html }) => {
  expect(await rendered(`a\n{: ${written}}`)).toBe(`<p ${html}>a</p>`);
});

test.for([
  { written: '[a](/b/){:target="_blank"}', html: '<a href="/b/" target="_blank">a</a>' },
  { written: "| a {: colspan=2} |\n|---|\n", html: '<th colspan="2">a</th>' },
  { written: "1. a\n{: start=3}", html: '<ol start="3">\n<li>a</li>\n</ol>' },
])("what its element may have as HTML a list may give: $written", async ({ written, html }) => {
  expect(await rendered(written)).toContain(html);
  expect(await told(written, [])).toEqual([]);
});

test.for([
  { written: "a target of\n{: target=_blank}", due: ["disallowed-attribute: target"] },
  { written: "*an align*{: .b align=center} c", due: ["disallowed-attribute: align"] },
  { written: '*a color: red*{: style="color: red"}', due: ["disallowed-style: color: red"] },
  { written: 'a\n{: style="margin: 1em"}', due: ["inline-style: margin: 1em"] },
  { written: "| a {: style=left:0} |\n|:--|", due: ["disallowed-style: left:0"] },
])("what its element may not have is told: $written", async ({ written, due }) => {
  expect(await told(written, [])).toEqual(due);
});

test("it is told of a paragraph in its own list, and not in one of what stands in it", async () => {
  const text = "[a](/b/){: target=_blank}\n{: target=_blank}";
  const { findings } = await pageHtml(text, page, []);
  expect(findings.map(({ start }) => start)).toEqual([text.lastIndexOf("target")]);
});

test.for([
  "onclick=alert(1)",
  "href=javascript:alert(1)",
  "src=a.png",
  'alt="a"',
  "srcdoc=x",
  "ONCLICK=alert(1)",
  "x-data-y=1",
  "data-=1",
])("%s may not be set, and is told", async (written) => {
  const due = [`disallowed-attribute: ${written.replace(/=.*/, "")}`];
  expect(await told(`a {:x}\n{: .b ${written}}`, [])).toEqual(due);
  expect(await told(`\`{: ${written}}\` *a*{: ${written}}`, [])).toEqual(due);
  expect(await told(`## A {: ${written}}`, [])).toEqual(due);
  expect(await rendered(`a\n{: ${written}}`)).toBe("<p>a</p>");
});

test.for([
  { written: "shape=round", hint: "take it out" },
  { written: "clas=b", hint: "write: class" },
  { written: "align=left", hint: "take it out; the site sets its own texts" },
  { written: "href=b.md", hint: /between the round brackets/ },
])("of $written in a list is said: $hint", async ({ written, hint }) => {
  const { findings } = await pageHtml(`a\n{: ${written}}`, page, []);
  expect(findings.map((finding) => finding.hint)).toEqual([expect.stringMatching(hint)]);
});

test("a list that nothing can take is a warning, as of all that kramdown has and we don't", async () => {
  const { findings } = await pageHtml("{: .b}\n\na\n\n- c\n  {: .d}\n- e", page, []);
  expect(findings.map(({ rule }) => rule)).toEqual(["attribute-list", "attribute-list"]);
});

test.for([
  { written: "a\n{: #b #c}", told: "disallowed-attribute: #c" },
  { written: "a\n{: lang=en .b .c lang=fr}", told: "disallowed-attribute: lang=fr" },
  { written: "{: .b}\n\na", told: "attribute-list: {: .b}" },
  { written: "a\n\n{: .b}", told: "attribute-list: {: .b}" },
  { written: "{: .b}\na", told: "attribute-list: {: .b}" },
  { written: "a\n\n[b]: c.md\n{: .d}", told: "attribute-list: {: .d}" },
  { written: "- a\n  {: .b}\n- c", told: "attribute-list: {:" },
  { written: "![a {: b=c}](d.png)", told: "disallowed-attribute: b" },
])("of $written is told: $told", async ({ written, told: due }) => {
  expect(await told(written, [])).toEqual([due]);
});

test("a list without a word says nothing", async () => {
  expect(await rendered("a\n{:}")).toBe("<p>a</p>");
  expect(await told("{:}\n\na", [])).toEqual([]);
});

test.for([
  { where: "in code", written: "`{: .x}`", html: "<p><code>{: .x}</code></p>" },
  {
    where: "in a code block",
    written: "```\na\n{: .x}\n```",
    html: "<pre><code>a\n{: .x}\n</code></pre>",
  },
  {
    where: "in indented code",
    written: "    a\n    {: .x}",
    html: "<pre><code>a\n{: .x}\n</code></pre>",
  },
  { where: "behind a backslash", written: "\\{: .x}", html: "<p>{: .x}</p>" },
  { where: "never closed", written: "a\n{: .x", html: "<p>a\n{: .x</p>" },
])("a list $where is text", async ({ written, html }) => {
  expect(await rendered(written)).toBe(html);
});
