import { expect, test } from "vitest";
import { render, rendered } from "./rendered.ts";

async function messages(html: string): Promise<string[]> {
  const { text, diagnostics } = await render(html, { textSteps: [] });
  const lines = text.page.source.text.split("\n");
  return diagnostics.map(({ line, column, endColumn, message }) => {
    const marked = (lines[line - 1] ?? "").slice(column - 1, endColumn && endColumn - 1);
    return `${line - 2}: ${marked} ${message}`;
  });
}

// Each line of the table of the parser's errors.
test.for([
  { html: 'Text\n\n<div title="\n\nmore\n\n## And more', due: "3: < this tag is never closed" },
  { html: '<div class="card"\n\nText', due: "1: < this tag is never closed" },
  { html: '<p>a</p>\n\n<p class="b"\n<b>c</b>', due: "3: < this tag is never closed" },
  { html: "<p>a</p>\n\n<!-- b", due: "3: < this comment is never closed" },
  { html: "<!-- a --!>b", due: "1: <!-- a --! a browser reads this comment otherwise" },
  { html: "<!ELEMENT a>", due: "1: <! a browser reads this comment otherwise" },
  { html: '<p class="a" class="b">c</p>', due: "this attribute stands twice" },
  { html: '<p class="a"id="b">c</p>', due: "1: i two attributes stand here without a space" },
  { html: "<p class=>a</p>", due: '1: = nothing stands after "="' },
  { html: '<p class="a" ">b</p>', due: '1: " a browser reads this attribute otherwise' },
  { html: "<div/>\n\nText", due: '1: <div/> a "/" at the end of this tag' },
  { html: '<p>a</p class="b">', due: "an end tag has only its name" },
  { html: "a <?php b ?>", due: "this < begins no tag" },
  { html: "<p>\n1 <2</p>", due: "2: < this < begins no tag" },
  { html: "<p>a &nbps; b</p>", due: "1: &nbps this is not the name or number of a character" },
  { html: "<p>&#xD800; a</p>", due: "1: &#xD800; this is not the name or number" },
  { html: "<p>a\u0001</p>", due: "1: \u0001 a character stands here that nobody sees" },
  {
    html: '<p / class="a">b</p>',
    due: "a browser stumbles over the HTML here: unexpected solidus",
  },
])("of $html is reported: $due", async ({ html, due }) => {
  expect(await messages(html)).toEqual([expect.stringContaining(due)]);
});

// What a browser puts right, or drops, without a word.
test.for([
  { html: "<div>\n\na\n\nb", due: "1: <div> this <div> is not closed up to the end of the text" },
  { html: "a <a href='#b'>c\n\nd", due: "1: <a href='#b'> this <a> is not closed" },
  { html: "| a |\n|---|\n| <b>b |", due: "3: <b> this <b> is not closed" },
  { html: "a <b><i>b</b></i>", due: "1: <i> this <i> is not closed before the end of what" },
  { html: "*a <b>b* c</b>", due: "1: <b> this <b> is not closed before the end of what" },
  { html: "a\n\n</div>", due: "3: </div> this </div> closes nothing" },
  { html: "a </span> b", due: "1: </span> this </span> closes nothing" },
  { html: "a </br> b", due: "1: </br> this </br> closes nothing" },
  { html: "<ul><li>a</li></li></ul>", due: "1: </li> this </li> closes nothing" },
  { html: "a\nb <div>b</div> c", due: "2: <div> this paragraph ends too early" },
  { html: "<p>\n\na\n\n</p>", due: "3: a this paragraph ends too early" },
  { html: '<body class="a">\n\nb\n\n</body>', due: '1: <body class="a"> <body> has no place' },
  { html: "<!DOCTYPE html>\n\na", due: "1: <!DOCTYPE html> <!DOCTYPE> has no place here" },
  { html: "<td>a</td>", due: "1: <td> <td> has no place here" },
  { html: "- a\n\n  > b <b>c\n\nd", due: "3: <b> this <b> is not closed" },
])("of $html is reported: $due", async ({ html, due }) => {
  expect(await messages(html)).toEqual([expect.stringContaining(due)]);
});

test.for([
  "<ul><li>a<li>b</ul>",
  "<p>a<p>b",
  "<p>a<div>b</div>",
  "<dl><dt>a<dd>b<dt>c</dl>",
  "<table><tr><td>a<td>b<tr><td><p>c<p>d</table>",
  "<div>\n\n*a*\n\n</div>",
  "<b>a <i>b</i></b><br><wbr><img src='a.png' alt='b'/>",
  "> <div>\n>\n> a\n>\n> </div>",
  "<select><b>a</select>",
  "<svg><path></svg>",
  "<!-- </div> <b> -->",
])("in %j all tags fit together", async (html) => {
  expect(await messages(html)).toEqual([]);
});

test.for([
  { html: "<br/>a<img src=a />", written: '<p><br>a<img src="a"></p>' },
  {
    html: "<p class=a>é &lt;b&gt; &amp; &eacute;</p>",
    written: '<p class="a">é &lt;b&gt; &amp; é</p>',
  },
  { html: "<p title='\"&'>a</p>", written: '<p title="&quot;&amp;">a</p>' },
  { html: "<!-- a --><p>b</p>", written: "<!-- a --><p>b</p>" },
  { html: "<ul><li>a<li>b</ul>", written: "<ul><li>a</li><li>b</li></ul>" },
  { html: "<b><i>a</b></i>", written: "<p><b><i>a</i></b></p>" },
  { html: "| a |\n|---|\n| <b>b |", written: "<td><b>b</b></td>" },
  { html: "<td>a</td>", written: "a" },
  { html: "<body onload=x><p>a</p>", written: "<p>a</p>" },
])("$html comes out as a browser reads it: $written", async ({ html, written }) => {
  expect(await rendered(html)).toContain(written);
});

test.for(["</b>", "<b>", "<td>", "<b><i></b></i>", "&#0;", "<!doctype a>", "<h2>a", "<li>"])(
  "of %s again and again some are reported, soon",
  async (html) => {
    const start = performance.now();
    expect((await messages(`<div>${html.repeat(3_000)}`)).length).toBeLessThan(102);
    expect(performance.now() - start).toBeLessThan(4000);
  },
);

test.for([
  { html: "<div>".repeat(200_000), at: "<div>" },
  { html: `${"<b>".repeat(3000)}a`, at: "<b>" },
  { html: '<div title="</div>">'.repeat(20_000), at: "<div" },
  { html: `${"<div>".repeat(300)}<p title="`, at: "<div>" },
])("elements in elements without end are reported soon, and walked by nobody", async (is) => {
  const start = performance.now();
  const { text, diagnostics } = await render(`a\n\n${is.html}`);
  expect(performance.now() - start).toBeLessThan(1500);
  expect(text.html).toBe("");
  expect(diagnostics).toMatchObject([{ rule: "deep-nesting", line: 5 }]);
});

test("a text without HTML has no errors of it", async () => {
  expect(await messages("a < b & c &nbps; d")).toEqual([]);
});
