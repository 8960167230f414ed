// Reading and writing HTML: what a person wrote is put right, and what is written is tidy.
import { expect, test } from "vitest";
import { readAsBrowser, readTidy, write } from "../../src/markdown/tree.ts";

test.for([
  { what: "a slash", html: "<br/><img src=a />", written: '<br><img src="a">' },
  { what: "quotes left out", html: "<p class=a>b</p>", written: '<p class="a">b</p>' },
  { what: "no value", html: "<input disabled>", written: '<input disabled="">' },
  { what: "an empty value", html: '<img alt="" src="a">', written: '<img alt="" src="a">' },
  { what: "capitals", html: "<P ID=a>b</P>", written: '<p id="a">b</p>' },
  { what: "letters of any script", html: "<p>é ẹ́ 日 &eacute;</p>", written: "<p>é ẹ́ 日 é</p>" },
  {
    what: "signs of HTML",
    html: "<p>&lt;b&gt; &amp; &quot;</p>",
    written: '<p>&lt;b&gt; &amp; "</p>',
  },
  {
    what: "quotes in a value",
    html: "<p title='\"&'>a</p>",
    written: '<p title="&quot;&amp;">a</p>',
  },
  { what: "a comment", html: "<!-- a --><p>b</p>", written: "<!-- a --><p>b</p>" },
])("$what comes out tidy from either reader", async ({ html, written }) => {
  expect(write(readTidy(html))).toBe(written);
  expect(write((await readAsBrowser(html)).tree)).toBe(written);
});

test.for([
  {
    what: "a list left open",
    html: "<ul><li>a<li>b</ul>",
    written: "<ul><li>a</li><li>b</li></ul>",
  },
  { what: "tags that cross", html: "<b><i>a</b></i>", written: "<b><i>a</i></b>" },
  { what: "an end without a beginning", html: "a</div>b", written: "ab" },
  { what: "a block in a paragraph", html: "<p>a<div>b</div>", written: "<p>a</p><div>b</div>" },
  { what: "a cell without a table", html: "<td>a</td>", written: "a" },
  { what: "a page in the page", html: "<html><body onload=x><p>a</p>", written: "<p>a</p>" },
  {
    what: "a drawing",
    html: "<svg viewbox='0 0 1 1'><path d='M0 0'/></svg>",
    written: '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  },
])("$what is read as a browser would", async ({ html, written }) => {
  expect(write((await readAsBrowser(html)).tree)).toBe(written);
});
