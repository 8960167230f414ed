// A page from Markdown to HTML: the old About page's constructs, and the walks of other rooms.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Element } from "domhandler";
import { findAll, getElementsByTagName, textContent } from "domutils";
import { describe, expect, test } from "vitest";
import type { Walk } from "../../src/markdown/index.ts";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { readAsBrowser } from "../../src/markdown/tree.ts";
import { page, rendered, told } from "./rendered.ts";

describe("the page as it was", async () => {
  const file = readFileSync(join(import.meta.dirname, "../fixtures/as-it-was.md"), "utf8");
  const html = await rendered(file.replace(/^---\n.*?\n---\n/s, ""));
  const { tree } = await readAsBrowser(html);
  const named = (name: string) => getElementsByTagName(name, tree);

  test("is what a browser makes of it", async () => {
    expect(await rendered(html)).toContain('<h2 id="the-team">The team</h2>');
    expect(html).not.toMatch(/<p><\/p>|&lt;|\{:/);
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

    expect(above.map((node) => node instanceof Element && node.name)).toEqual(["h2", "h2", "pre"]);
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

    expect(outer?.attribs).toEqual({ style: "display:flex; flex-wrap: wrap;" });
    expect(inner.map(({ parent }) => parent)).toEqual([outer, outer, outer]);
    expect(
      inner.map(({ children }) => children.filter((child) => child instanceof Element)),
    ).toEqual(
      inner.map(() => [
        expect.objectContaining({ name: "img" }),
        expect.objectContaining({ name: "p" }),
      ]),
    );
    const portraits = getElementsByTagName("img", inner);
    expect(portraits.map(({ attribs }) => `${attribs.src} ${attribs.height}`)).toEqual([
      "https://github.com/kjaymiller.png 150px",
      "https://github.com/oleksis.png 150px",
      "https://github.com/VeldaKiara.png 150px",
    ]);
  });

  test("has its templates as text", () => {
    expect(html).toContain("{{ 7*7 }} of you are a user group, {% if true %}or two{% endif %}.");
  });

  test("has its attribute lists where they belong", () => {
    const classes = findAll(({ attribs }) => "class" in attribs, tree.children);

    expect(classes.map(({ name, attribs }) => `${name} ${attribs.class}`)).toEqual([
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

test.for([
  {
    what: "a block",
    written: '<div markdown="1">\n\n*a*\n\n</div>',
    html: "<div>\n<p><em>a</em></p>\n</div>",
  },
  {
    what: "a block without blank lines",
    written: '<div markdown="1">\n*a*\n</div>',
    html: "<div>\n*a*\n</div>",
  },
  { what: "a span", written: 'a <b markdown="span">*b*</b>', html: "<p>a <b><em>b</em></b></p>" },
])("markdown=… on $what doesn't reach the page", async ({ written, html }) => {
  expect(await rendered(written)).toBe(html);
});

test.for([
  { what: "a block of", written: "<ul><li>a<li>b</ul>", html: "<ul><li>a</li><li>b</li></ul>" },
  { what: "a span of", written: "a <b>b", html: "<p>a <b>b</b></p>" },
  { what: "a table's", written: "| a |\n|---|\n| <b>b |", html: "<td><b>b</b></td>" },
])("$what raw HTML is put right as a browser would", async ({ written, html }) => {
  expect(await rendered(written)).toContain(html);
});

test("walks see the tree one after the other", async () => {
  const seen: unknown[] = [];
  const first: Walk = async (tree, { url }) => {
    await Promise.resolve();
    const [heading] = getElementsByTagName("h2", tree);
    seen.push(url, { ...heading?.attribs });
    if (heading) heading.attribs.class = "first";
  };
  const second: Walk = (tree) => {
    seen.push(getElementsByTagName("h2", tree)[0]?.attribs.class);
  };

  const { html } = await pageHtml('<h2 markdown="1">A</h2>', page, [first, second]);

  expect(seen).toEqual(["/a-page/", {}, "first"]);
  expect(html).toBe('<h2 class="first">A</h2>');
});

test("a page with mistakes is walked again, each thing told where it is written", async () => {
  const written =
    "## One\n\n> - Two [three](four.md)\n>   and <b>five</b>\n\n| Six |\n|---|\n| *seven* |\n";
  const elements: Walk = (tree, _, tell) => {
    const told = getElementsByTagName((name) => /^(h2|a|b|td)$/.test(name), tree);
    for (const element of told)
      tell(element, { rule: element.name as never, message: "", hint: "" });
  };

  expect(await told(written, [elements])).toEqual([
    "h2: ## One",
    "a: [three](four.md)",
    "b: <b>five</b>",
    "td: | *seven* |",
  ]);
});

test.for([
  { ending: "\r\n", marked: "gone.md" },
  { ending: "\r", marked: "gone.md" },
])("with lines that end in $ending the place is right", async ({ ending, marked }) => {
  const walk: Walk = (tree, _, tell) => {
    for (const link of getElementsByTagName("a", tree)) {
      tell(link, { rule: "broken-link" as const, message: "", hint: "" }, link.attribs.href);
    }
  };
  const written = ["One", "two", "", "three", "\t[four](gone.md)"].join(ending);

  expect(await told(written, [walk])).toEqual([`broken-link: ${marked}`]);
});

test("an empty page is empty", async () => {
  expect(await rendered("")).toBe("");
});
