import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ChildNode, type Document, isTag } from "domhandler";
import { findAll, getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Section, TextStep } from "../../src/markdown/index.ts";
import { render, rendered, reported } from "./rendered.ts";

describe("the page as it was", async () => {
  const file = readFileSync(join(import.meta.dirname, "../fixtures/as-it-was.md"), "utf8");
  const body = file.replace(/^---\n.*?\n---\n/s, "");
  const { text, diagnostics } = await render(body);
  const tree = parseDocument(text.html);
  const named = (name: string, within: Document | ChildNode[] = tree) =>
    getElementsByTagName(name, within);

  test("is what a browser makes of it", async () => {
    expect(await rendered(text.html)).toContain('<h2 id="the-team">The team</h2>');
    expect(text.html).not.toMatch(/<p><\/p>|&lt;|\{:/);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(["inline-style"]));
  });

  test("has its headings, each with an id", () => {
    const headings = findAll(({ name }) => /^h\d$/.test(name), tree.children);
    expect(headings.map(({ name, attribs }) => `${name} ${attribs.id}`)).toEqual([
      "h2 what-we-promise",
      "h3 keep-your-voice-what-a-member-of-black-python-devs-makes-stays-theirs",
      "h3 be-paid-mentors-references-and-open-doors-for-black-python-devs",
      "h3 reach-further-programs-that-exist-brought-to-where-our-members-are",
      "h3 build-at-home-money-spent-where-members-of-black-python-devs-live",
      "h2 why-online-first",
      "h2 the-team",
      "h3 executor-jay-miller",
      "h3 technical-manager-oleksis-fraga",
      "h3 events-coordinator-velda-kiara",
      "h2 marks-of-the-old-kind",
    ]);
  });

  test("has a rule below a heading, not a heading made by one", () => {
    const above = named("hr").map(({ prev }) => prev?.prev);
    expect(above.map((node) => node && isTag(node) && node.name)).toEqual(["h2", "h2", "pre"]);
  });

  test("has emphasis in its headings and between blank lines of its HTML", () => {
    expect(named("em").map((em) => textContent(em))).toEqual([
      "Black Python Devs",
      "Black Python Devs",
      "our members",
      "Black Python Devs",
      "this too",
      "word",
      "where",
    ]);
  });

  test("has its people in boxes within a box", () => {
    const [outer, ...inner] = named("div");
    expect(outer?.attribs).toEqual({ class: "written-1" });
    expect(text.styles[0]).toBe("display: flex; flex-wrap: wrap;");
    expect(inner.map(({ parent }) => parent)).toEqual([outer, outer, outer]);
    expect(inner.map(({ children }) => children.filter(isTag).map(({ name }) => name))).toEqual(
      inner.map(() => ["img", "p"]),
    );
    const portraits = named("img", inner).map(({ attribs }) => `${attribs.src} ${attribs.height}`);
    expect(portraits).toEqual([
      "https://github.com/kjaymiller.png 150px",
      "https://github.com/oleksis.png 150px",
      "https://github.com/VeldaKiara.png 150px",
    ]);
  });

  test("has its templates as text", () => {
    expect(text.html).toContain(
      "{{ 7*7 }} of you are a user group, {% if true %}or two{% endif %}.",
    );
  });

  test("has its attribute lists where they belong", () => {
    const classes = findAll(({ attribs }) => "class" in attribs, tree.children);
    const names = classes.map(({ name, attribs }) => `${name} ${attribs.class}`);
    expect(names.filter((name) => !name.includes("written-"))).toEqual([
      "h2 wide",
      "p lead",
      "em term",
      "ul plain",
      "blockquote quote",
      "pre code",
      "code language-python",
      "hr rule",
      "table days",
      "section footnotes",
    ]);
  });
});

test("steps see the tree one after the other", async () => {
  const seen: unknown[] = [];
  const first: TextStep = async (tree, { page }) => {
    await Promise.resolve();
    const [heading] = getElementsByTagName("h2", tree);
    seen.push(page.url, { ...heading?.attribs });
    if (heading) heading.attribs.class = "first";
  };
  const second: TextStep = (tree) => {
    seen.push(getElementsByTagName("h2", tree)[0]?.attribs.class);
  };
  const { text } = await render("<h2>A</h2>", { textSteps: [first, second] });
  expect(seen).toEqual(["/a-page/", {}, "first"]);
  expect(text.html).toBe('<h2 class="first">A</h2>');
});

test("an empty page is empty", async () => {
  expect(await rendered("")).toBe("");
});

test("of many mistakes the first hundred are reported, each once, and that there are more", async () => {
  const found = await reported("<x-a></x-a>\n".repeat(3000));
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatch(/^too-many-diagnostics: /);
});

describe("sections", () => {
  const own = { id: "own", name: "Own <em>it</em>", text: "Own it", classes: ["callout", "b"] };
  const first: Section = { ...own, html: '<p>Yours.</p>\n<h3 id="how">How</h3>' };
  const bag: Section = { id: "bag", name: "Bag", text: "Bag", html: "<p>Paid.</p>", classes: [] };
  const before: Section = { id: "", name: "", text: "", html: "<p>First.</p>", classes: [] };
  const parts = "## Own *it* {: #own .callout .b}\n\nYours.\n\n### How\n\n## Bag\n\nPaid.";
  const sectionsOf = async (body: string) =>
    (await render(body, { data: { layout: "about" } })).text.sections;

  test.for<{ page: string; written: string; due: Section[] }>([
    { page: "of two parts", written: parts, due: [first, bag] },
    { page: "with text before them", written: `First.\n\n${parts}`, due: [before, first, bag] },
    { page: "without parts", written: "First.", due: [before] },
    { page: "with a bare heading", written: "## Bag", due: [{ ...bag, html: "" }] },
    { page: "without a word", written: "", due: [] },
  ])("of a page $page", async ({ written, due }) => {
    expect(await sectionsOf(written)).toEqual(due);
  });

  test("footnotes stand at the end, in no part", async () => {
    expect(await sectionsOf("## A\n\nb[^1]\n\n[^1]: c")).toMatchObject([
      { id: "a", html: expect.not.stringContaining("doc-endnotes") },
      { id: "", name: "", html: expect.stringMatching(/^<section class="foot/) },
    ]);
  });

  test("a heading inside an element cuts nothing", async () => {
    expect(await sectionsOf("<div>\n\n## A\n\n</div>")).toMatchObject([{ id: "", name: "" }]);
  });

  test.for([
    { heading: "*Own* `it` & [more](/b/)", text: "Own it & more" },
    { heading: "Own it[^1]", text: "Own it" },
    { heading: "Own `<b>` &lt;i>", text: "Own <b> <i>" },
    { heading: "![><<b>img src=x onerror=alert(1) ](images/s.png) Own it", text: "Own it" },
  ])("the plain text of $heading is $text", async ({ heading, text }) => {
    const [section] = await sectionsOf(`## ${heading}\n\n[^1]: A note.`);
    expect(section?.text).toBe(text);
  });
});

test.for([
  { parts: 4, sentences: 4, due: [] },
  { parts: 4, sentences: 3, due: ['mission-parts: ["One.","One.","One."]'] },
  { parts: 0, sentences: 1, due: ['mission-parts: ["One."]'] },
  { parts: 5, sentences: 5, due: ['mission-parts: "One."'] },
])("of $parts parts and $sentences sentences is reported: $due", async (is) => {
  const data = { layout: "mission", parts: Array(is.sentences).fill("One.") };
  expect(await reported("## A\n\nb\n\n".repeat(is.parts), { data })).toEqual(is.due);
  expect(await reported("## A\n", { data: { ...data, layout: "home" } })).toEqual([]);
});

describe("a line of front matter", () => {
  const lines = async (data: Parameters<typeof render>[1]) => (await render("", data)).text.lines;

  test.for([
    { written: "Your [voice](#own)", html: 'Your <a href="#own">voice</a>', plain: "Your voice" },
    { written: "a *b* **c**", html: "a <em>b</em> <strong>c</strong>", plain: "a b c" },
    { written: "`a < b`", html: "<code>a &lt; b</code>", plain: "a < b" },
    { written: `it's "so" -- yes`, html: "it’s “so” – yes", plain: "it’s “so” – yes" },
    { written: "## a", html: "## a", plain: "## a" },
    { written: "- a", html: "- a", plain: "- a" },
    { written: "> a & b", html: "&gt; a &amp; b", plain: "> a & b" },
    { written: "<b>a</b>", html: "&lt;b&gt;a&lt;/b&gt;", plain: "<b>a</b>" },
    { written: "a[^1]", html: "a[^1]", plain: "a[^1]" },
    {
      written: '[x](about.md "><<b>img src=x onerror=alert(1)>")',
      html: '<a href="about.md" title="><<b>img src=x onerror=alert(1)>">x</a>',
      plain: "x",
    },
  ])("is Markdown without blocks and HTML: $written", async ({ written, html, plain }) => {
    const made = await lines({ data: { lead: written, heading: written } });
    expect(made.lead).toBe(html);
    expect(made.heading).toEqual([made.lead]);
    expect(made.headingText).toBe(plain);
  });

  test("a heading has several, and parts lead to their own page", async () => {
    const parts = ["One [a](#b).", "Two [c](d.md#e)."];
    expect(await lines({ data: { heading: "Our *own*\n\n  words \n", parts } })).toEqual({
      heading: ["Our <em>own</em>", "words"],
      headingText: "Our own\nwords",
      lead: "",
      parts: ['One <a href="/a-page/#b">a</a>.', 'Two <a href="d.md#e">c</a>.'],
    });
  });

  test("what is wrong in it is reported in its key", async () => {
    const step: TextStep = (tree, { report }) => {
      for (const link of getElementsByTagName("a", tree))
        report(link, "broken-link", { message: "a", words: link.attribs.href });
    };
    const data = { lead: "See [us](us.md) ![a](images/b.png)", parts: ["c", "[d](e.md)"] };
    expect(await reported("", { data, lineSteps: [step] })).toEqual([
      "image-in-line: ![",
      "broken-link: us.md",
      "broken-link: e.md",
    ]);
  });
});
