import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Options, render, rendered, reported } from "./rendered.ts";

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
  { heading: "![an image](x.png) beside", id: "beside" },
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

const leaders = ["Main", "Jay Miller"];
const leadership: Options = { data: { layout: "leadership" }, leaders };

test("a heading leaves the ids of the leaders on their page alone", async () => {
  const { text } = await render("## Jay Miller\n\n## Main", leadership);
  expect(text.html).toBe('<h2 id="jay-miller-1">Jay Miller</h2>\n<h2 id="main-1">Main</h2>\n');
  expect([...text.ids]).toEqual(["jay-miller-1", "main-1"]);
  expect((await render("## Jay Miller", { leaders })).text.html).toContain('id="jay-miller"');
});

test.for([
  { written: "## A {: #main}", marked: ["main"] },
  { written: "See [main](#main).\n{: .x #main}", marked: ["main"] },
  { written: '<p class="main" id="main">a</p>', marked: ["main"] },
  { written: "<p id=main>a</p>\n\n<p id=main>b</p>", marked: ["main", "main"] },
  { written: "## Jay\n{: #jay-miller}", marked: ["jay-miller"] },
  { written: "## A {: #own}\n\n## B {: #own}", marked: ["own"] },
])("$written takes an id that is taken, and is reported", async ({ written, marked }) => {
  expect(await reported(written, leadership)).toEqual(marked.map((id) => `duplicate-id: ${id}`));
});

test("the ids of a layout are all that the templates write", () => {
  const includes = join(import.meta.dirname, "../../_includes");
  // Templates that are pages by themselves have no author's text.
  const templates = readdirSync(includes, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".njk") && !file.startsWith("pages/"))
    .map((file) => readFileSync(join(includes, file), "utf8").replace(/\{#.*?#\}/gs, ""));
  const written = templates.flatMap((text) => [...text.matchAll(/\sid="([^"]*)"/g)]);

  // A section's id is its heading's, a person's that of the leader.
  expect([...new Set(written.map(([, id]) => id))].sort()).toEqual([
    "main",
    "{{ id }}",
    "{{ person.id }}",
    "{{ section.id }}",
  ]);
});

test("ten thousand headings of one name take no time", async () => {
  const start = performance.now();
  const html = await rendered("## a\n".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(5000);
  expect(html).toContain('id="a-9999"');
});

test.for([
  { text: "## A\n\n### B\n\n#### C\n\n## D", found: [] },
  { text: "Text", found: [] },
  { text: "## ![A](b.png)", found: [] },
  { text: "##\n\na", found: ["empty-heading: ##"] },
  { text: "#\n\na", found: ["empty-heading: #"] },
  { text: "# A", found: ["heading-order: # A"] },
  { text: "A\n=", found: ["heading-order: A"] },
  { text: "### A", found: ["heading-order: ### A"] },
  { text: "## A\n\n#### B\n\n##### C", found: ["heading-order: #### B"] },
  { text: "## A\n\n### B\n\n## C\n\n#### D", found: ["heading-order: #### D"] },
  { text: "<h2>A</h2>\n\n<h4>B</h4>", found: ["heading-order: <h4>B</h4>"] },
  { text: "> ### A", found: ["heading-order: ### A"] },
])("of $text is reported: $found", async ({ text, found }) => {
  expect(await reported(text)).toEqual(found);
});
