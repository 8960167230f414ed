// Ids of headings: as kramdown and GitHub make them, readable in any script, each only once.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

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
  { of: "HTML", written: "<h2>A</h2>\n\n## A", ids: ["a", "a-1"] },
])("headings of $of have ids of their own", async ({ written, ids }) => {
  const html = await rendered(written);

  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids);
});
