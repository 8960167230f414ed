// Ids of headings: as kramdown and GitHub make them, readable in any script, each only once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { frameIds } from "../../src/markdown/frame-ids.ts";
import { headingIds } from "../../src/markdown/heading-ids.ts";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { page, rendered } from "./rendered.ts";

test.for([
  { heading: "Why online first", id: "why-online-first" },
  {
    heading: "Own your Masters: our _Black Python Devs_ promise",
    id: "own-your-masters-our-black-python-devs-promise",
  },
  { heading: 'It\'s "quoted" -- and so on...', id: "its-quoted--and-so-on" },
  { heading: "A & B", id: "a--b" },
  { heading: "2024 in numbers", id: "2024-in-numbers" },
  { heading: "`npm_start` and [a link](/x/)", id: "npm_start-and-a-link" },
  { heading: "![a picture](x.png) beside", id: "beside" },
  { heading: "Café à São Paulo", id: "café-à-são-paulo" },
  { heading: "Ɗalibai da ƙungiya", id: "ɗalibai-da-ƙungiya" },
  { heading: "Ẹgbẹ́ wa", id: "ẹgbẹ́-wa" },
  { heading: "Cafe\u0301", id: "café" },
  { heading: "ቋንቋችን", id: "ቋንቋችን" },
  { heading: "لغتنا الأولى", id: "لغتنا-الأولى" },
  { heading: "हमारी भाषा", id: "हमारी-भाषा" },
  { heading: "私たち", id: "私たち" },
  { heading: "🎉", id: "section" },
])("$heading is #$id", async ({ heading, id }) => {
  expect(await rendered(`## ${heading}`)).toContain(`<h2 id="${id}">`);
});

test.for([
  { of: "the same text", written: "## A\n\n### A\n\n## A", ids: ["a", "a-1", "a-2"] },
  {
    of: "a text that ends like a count",
    written: "## A\n\n## A 1\n\n## A",
    ids: ["a", "a-1", "a-2"],
  },
  { of: "its author's", written: "## A {: #own}\n\n## Own", ids: ["own", "own-1"] },
  { of: "an author's further down", written: "## Own\n\n## A {: #own}", ids: ["own-1", "own"] },
  { of: "an element's", written: '## Own\n\n<p id="own">a</p>', ids: ["own-1", "own"] },
  { of: "a footnote's", written: "## fn1 [^1]\n\n[^1]: a", ids: ["fn1-1", "fnref1", "fn1"] },
  { of: "the page's frame", written: "## Main\n\n## Main", ids: ["main-1", "main-2"] },
  { of: "HTML", written: "<h2>A</h2>\n\n## A", ids: ["a", "a-1"] },
])("headings of $of have ids of their own", async ({ written, ids }) => {
  const html = await rendered(written);

  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
});

const jay = { id: "jay-miller" };

test("a heading on a page of people leaves a person's id alone", async () => {
  const walk = headingIds(frameIds({ layout: "leadership", people: [jay] }), "");

  expect(await pageHtml("## Jay Miller", page, [walk])).toContain('id="jay-miller-1"');
});

test.for([
  { written: "## A {: #main}", place: { line: 1, column: 10, endColumn: 14 } },
  { written: "See [main](#main).\n{: .x #main}", place: { line: 2, column: 8, endColumn: 12 } },
  { written: '<p class="main" id="main">a</p>', place: { line: 1, column: 21, endColumn: 25 } },
  { written: "<p id=main>a</p>\n\n<p id=main>b</p>", place: { line: 1, column: 7 } },
  { written: "## Jay\n{: #jay-miller}", place: { line: 2, column: 5, endColumn: 15 } },
])("$written takes an id of the frame, and is told", async ({ written, place }) => {
  const root = mkdtempSync(join(tmpdir(), "heading-ids-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "content"));
  writeFileSync(join(root, page.inputPath), written);
  const walk = headingIds(frameIds({ layout: "leadership", people: [jay] }), root);

  await expect(pageHtml(written, page, [walk])).rejects.toMatchObject({
    problems: [{ file: "content/a-page.md", rule: "taken-id", ...place }],
  });
});
