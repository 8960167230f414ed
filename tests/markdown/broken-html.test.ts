// What a browser stumbles over in an author's HTML, at its place.
import { expect, test } from "vitest";
import { brokenHtml } from "../../src/markdown/broken-html.ts";
import { told } from "./rendered.ts";

test.for([
  { html: 'Text\n\n<div title="\n\nmore\n\n## And more', at: "<" },
  { html: "<p>a</p>\n\n<!-- b", at: "<" },
  { html: '<p class="a" class="b">c</p>', at: "=" },
  { html: '<p class="a"id="b">c</p>', at: "i" },
  { html: "<div/>\n\nText", at: "<" },
  { html: "<p>a &nbps; b</p>", at: ";" },
])("of $html is told", async ({ html, at }) => {
  expect(await told(html, [])).toEqual([`broken-html: ${at}`]);
});

test("a text without HTML has none of it", async () => {
  expect(await told("a < b & c &nbps; d", [])).toEqual([]);
});

test("an error of the parser's without words of ours has its name", () => {
  expect(brokenHtml("null-character-reference").message).toContain("null character reference");
});
