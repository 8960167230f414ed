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

test.for([
  { written: `"quoted"`, set: "“quoted”" },
  { written: `'quoted'`, set: "‘quoted’" },
  { written: "it's", set: "it’s" },
  { written: "1990--2000", set: "1990–2000" },
  { written: "first -- then", set: "first – then" },
  { written: "first---then", set: "first—then" },
  { written: "first --- then", set: "first — then" },
  { written: "*a*---*b*", set: "<em>a</em>—<em>b</em>" },
  { written: "and so on...", set: "and so on…" },
  { written: "npm start --help", set: "npm start --help" },
  { written: "a ---- b", set: "a ---- b" },
  { written: "a-b", set: "a-b" },
  { written: "(c) (r) (tm)", set: "(c) (r) (tm)" },
  { written: "+- 2", set: "+- 2" },
  { written: "What???? Yes!!!!", set: "What???? Yes!!!!" },
  { written: "one,, two", set: "one,, two" },
  { written: '`a -- "b"...`', set: `<code>a -- "b"...</code>` },
  { written: "\\-\\-\\- \\.\\.\\.", set: "--- ..." },
  { written: "é ẹ ɗ 日 ع", set: "é ẹ ɗ 日 ع" },
  { written: "a & b &amp; c < d &copy; &nbsp;", set: "a &amp; b &amp; c &lt; d © &nbsp;" },
])("$written is set as $set", async ({ written, set }) => {
  expect(await rendered(written)).toBe(`<p>${set}</p>`);
});

test("an address keeps its dashes and dots, and what follows it is set", async () => {
  expect(await rendered("https://x.org/a--b...c and--so")).toBe(
    '<p><a href="https://x.org/a--b...c">https://x.org/a--b...c</a> and–so</p>',
  );
});

test("a table's cells say how they are aligned, without a style", async () => {
  const table = "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |";

  expect(await rendered(table)).toBe(
    [
      '<table tabindex="0">\n<thead>\n<tr>',
      '<th>a</th>\n<th data-align="start">b</th>',
      '<th data-align="center">c</th>\n<th data-align="end">d</th>',
      "</tr>\n</thead>\n<tbody>\n<tr>",
      '<td>1</td>\n<td data-align="start">2</td>',
      '<td data-align="center">3</td>\n<td data-align="end">4</td>',
      "</tr>\n</tbody>\n</table>",
    ].join("\n"),
  );
});

test("a cell keeps the attributes of its list", async () => {
  const table = "| a |\n|--:|\n| 1 {: .sum} |";

  expect(await rendered(table)).toContain('<td class="sum" data-align="end">1</td>');
});
