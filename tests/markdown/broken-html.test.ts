// What is wrong with an author's HTML, at its place and in words of its own.
import { expect, test } from "vitest";
import { brokenHtml } from "../../src/markdown/broken-html.ts";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { page } from "./rendered.ts";

async function told(html: string): Promise<string[]> {
  const { findings } = await pageHtml(html, page, []);
  return findings.map(({ start, end, message }) => `${html.slice(start, end)} ${message}`);
}

// Each name of the parser's for a mistake that a text can make.
test.for([
  { html: 'Text\n\n<div title="\n\nmore\n\n## And more', told: "< this tag is never closed" },
  { html: '<div class="card"\n\nText', told: '<div class="card" this tag is never closed' },
  { html: "<div>a</div>\n<", told: "< the text ends where a tag begins" },
  { html: "<p>a</p>\n\n<!-- b", told: "< this comment is never closed" },
  { html: "<!-- a --!>b", told: "--! a comment ends with -->" },
  { html: "<!-- a <!-- b -->", told: "<!-- a comment can't stand in a comment" },
  { html: "<!-->a", told: "<!-- this comment ends where it begins" },
  { html: "<!ELEMENT a>", told: "<! <! begins nothing here" },
  { html: "<?php a ?>", told: "< <? begins nothing here" },
  { html: "<![CDATA[a]]>", told: "<![CDATA CDATA has no place" },
  { html: "<!DOCTYPE html>\n\na", told: "<!DOCTYPE html> <!DOCTYPE> has no place" },
  { html: '<!doctype html PUBLIC "a>', told: '<!doctype html PUBLIC "a> <!DOCTYPE> has no' },
  { html: "<!doctype a", told: "< <!DOCTYPE> has no place" },
  { html: '<p class="a" class="b">c</p>', told: "class this attribute stands twice" },
  { html: '<p class="a"id="b">c</p>', told: "i two attributes stand here without a space" },
  { html: "<p class=>a</p>", told: '= nothing stands after "="' },
  { html: '<p ="a">b</p>', told: '= nothing stands before "="' },
  { html: '<p class="a" ">b</p>', told: '" a quotation mark stands here without' },
  { html: '<p class=a"b>c</p>', told: '" this value needs quotation marks' },
  { html: '<p / class="a">b</p>', told: '  a "/" stands in the middle of a tag' },
  { html: "<div/>\n\nText", told: '<div/> a "/" at the end of this tag does not close' },
  { html: '<p>a</p class="b">', told: '</p class="b"> an end tag has only its name' },
  { html: "<p>a</p/>", told: "</p/> an end tag has only its name" },
  { html: "<div>a</></div>", told: "</ </> doesn't say what ends here" },
  { html: "<p>1 <2</p>", told: "< this < begins no tag" },
  { html: "<p>a &nbps; b</p>", told: "&nbps no character has this name" },
  { html: "<p>&copy a</p>", told: "&copy the name of a character ends with ;" },
  { html: "<p>&#; a</p>", told: "&# the number of a character is missing" },
  { html: "<p>&#0; a</p>", told: "&#0; this number stands for no character" },
  { html: "<p>&#xD800; a</p>", told: "&#xD800; this number stands for no character" },
  { html: "<p>&#x110000; a</p>", told: "&#x110000; this number stands for no character" },
  { html: "<p>&#150; a</p>", told: "&#150; this number stands for no character" },
  { html: "<p>&#xFFFE; a</p>", told: "&#xFFFE; this number stands for no character" },
  { html: "<p>a\u0001</p>", told: "\u0001 a character stands here that nobody sees" },
  { html: "<p>a\uFFFE</p>", told: "\uFFFE a character stands here that nobody sees" },
])("of $html is told: $told", async ({ html, told: due }) => {
  expect(await told(html)).toEqual([expect.stringContaining(due)]);
});

// What a browser puts right, or drops, without a word.
test.for([
  { html: "<div>\n\na\n\nb", told: "<div> this <div> is never closed" },
  { html: "a <a href='#b'>c\n\nd", told: "<a href='#b'> this <a> is never closed" },
  { html: "| a |\n|---|\n| <b>b |", told: "<b> this <b> is never closed" },
  { html: "a <b><i>b</b></i>", told: "<i> this <i> is not closed before the end" },
  { html: "*a <b>b* c</b>", told: "<b> this <b> is not closed before the end" },
  { html: "<h2>a</h3>", told: "<h2> this <h2> is not closed before the end" },
  { html: "a\n\n</div>", told: "</div> this </div> closes nothing" },
  { html: "a </span> b", told: "</span> this </span> closes nothing" },
  { html: "a </br> b", told: "</br> this </br> closes nothing" },
  { html: "<ul><li>a</li></li></ul>", told: "</li> this </li> closes nothing" },
  { html: "a <div>b</div> c", told: "a <div>b</div> c this paragraph ends too early" },
  { html: "<p>\n\na\n\n</p>", told: "</p> this paragraph ends too early" },
  { html: '<body class="a">\n\nb\n\n</body>', told: '<body class="a"> <body> has no place here' },
  { html: "<html>\n\na", told: "<html> <html> has no place here" },
  { html: "<head>\n\na\n\n</head>", told: "<head> <head> has no place here" },
  { html: "<td>a</td>", told: "<td> <td> has no place here" },
  { html: "<table>a<tr><td>b</table>", told: "<table> something in this table" },
  { html: "<table>\n<p>a</p>\n</table>", told: "<table> something in this table" },
])("of $html is told: $told", async ({ html, told: due }) => {
  expect(await told(html)).toEqual([expect.stringContaining(due)]);
});

test.for([
  { html: "a <strong/> b", hint: "such as </strong>" },
  { html: "<a href='#b'>c [d](e.md)</a>", hint: "a link can't stand in a link" },
])("of $html the hint says: $hint", async ({ html, hint }) => {
  const { findings } = await pageHtml(html, page, []);
  expect(findings.map((finding) => finding.hint)).toEqual([expect.stringContaining(hint)]);
});

test.for([
  "<ul><li>a<li>b</ul>",
  "<p>a<p>b",
  "<dl><dt>a<dd>b</dl>",
  "<table><tr><td>a<td>b<tr><td>c</table>",
  "<div>\n\n*a*\n\n</div>",
  "<b>a <i>b</i></b><br><wbr><img src='a.png' alt='b'/>",
  "> <div>\n>\n> a\n>\n> </div>",
])("in %j all tags fit together", async (html) => {
  expect(await told(html)).toEqual([]);
});

test.for(["<select><b>a</select>", "<object><div></object>", "<svg><path></svg>"])(
  "of %s the element is told, and none of what is in it",
  async (html) => {
    expect(await told(html)).toHaveLength(1);
  },
);

test.for(["</b>", "<b>", "<td>", "<b><i></b></i>", "&#0;", "<!doctype a>"])(
  "of %s again and again some are told, soon",
  async (html) => {
    const start = performance.now();
    expect((await told(`<div>${html.repeat(3_000)}`)).length).toBeLessThan(102);
    expect(performance.now() - start).toBeLessThan(4000);
  },
);

test("a text without HTML has none of it", async () => {
  expect(await told("a < b & c &nbps; d")).toEqual([]);
});

test("an error of the parser's without words of ours has its name", () => {
  expect(brokenHtml({ code: "eof-in-cdata" }).message).toContain("eof in cdata");
});
