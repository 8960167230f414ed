import { expect, test } from "vitest";
import { render, rendered, reported } from "./rendered.ts";

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
    of: "an image",
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
  expect(await reported(written)).toEqual([]);
});

test.for([
  { written: "a target of\n{: target=_blank}", due: ["disallowed-attribute: target"] },
  { written: "*an align*{: .b align=center} c", due: ["disallowed-attribute: align"] },
  { written: "a {:x}\n{: .b onclick=alert(1)}", due: ["disallowed-attribute: onclick"] },
  { written: "a *b*{: onclick=alert(1)}", due: ["disallowed-attribute: onclick"] },
  { written: "## A {: ONCLICK=alert(1)}", due: ["disallowed-attribute: ONCLICK"] },
  { written: "a\n{: href=javascript:alert(1)}", due: ["disallowed-attribute: href"] },
  { written: "a\n{: srcdoc=x}", due: ["disallowed-attribute: srcdoc"] },
  { written: "a\n{: x-data-y=1}", due: ["disallowed-attribute: x-data-y"] },
  { written: "a\n{: data-=1}", due: ["disallowed-attribute: data-"] },
  { written: '*a color: red*{: style="color: red"}', due: ["disallowed-style: color: red"] },
  { written: 'a\n{: style="margin: 1em"}', due: ["inline-style: margin: 1em"] },
  { written: "| a {: style=left:0} |\n|:--|", due: ["disallowed-style: left:0"] },
])("what its element may not have is reported: $written", async ({ written, due }) => {
  expect(await reported(written)).toEqual(due);
});

test("it is reported of a paragraph in its own list, and not in one of what stands in it", async () => {
  const { diagnostics } = await render("[a](/b/){: target=_blank}\n{: target=_blank}");
  expect(diagnostics.map(({ line, column }) => [line, column])).toEqual([[4, 4]]);
});

test.for([
  { written: "{: .b}\n\na", due: ["{: .b}"] },
  { written: "a\n\n{: .b}", due: ["{: .b}"] },
  { written: "{: .b}\na", due: ["{: .b}"] },
  { written: "> a\n>\n> {: .b}", due: ["{: .b}"] },
  { written: "a\n\n[b]: c.md\n{: .d}", due: ["{: .d}"] },
  { written: "- a\n  {: .b}\n- c", due: ["{: .b}"] },
  { written: "{: .b}\n\na\n\n- c\n  {: .d}\n- e", due: ["{: .b}", "{: .d}"] },
])("a list that nothing takes is a warning: $written", async ({ written, due }) => {
  expect(await reported(written)).toEqual(due.map((list) => `attribute-list: ${list}`));
});

test("a list without a word says nothing", async () => {
  expect(await rendered("a\n{:}")).toBe("<p>a</p>");
  expect(await reported("{:}\n\na")).toEqual([]);
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
