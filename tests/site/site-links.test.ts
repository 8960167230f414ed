// The links of a site, page after page: followed, and told where they lead nowhere.
import type { Element } from "domhandler";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics/index.ts";
import { pagesOf } from "../../src/site/pages.ts";
import { SiteLinks } from "../../src/site/site-links.ts";

const about = { url: "/about/", inputPath: "./content/about.md", data: { layout: "about" } };
const team = { url: "/team/", inputPath: "./content/team.md", data: { layout: "leadership" } };

function links(prefix = "/"): SiteLinks {
  const pages = pagesOf([about, team]);
  const frame = (layout: unknown) => new Set(layout === "leadership" ? ["main", "jay"] : ["main"]);
  return new SiteLinks({ pages: () => pages, prefix, frame });
}

type Tree = ReturnType<typeof parseDocument>;
type Step = (
  tree: Tree,
  tell: (element: Element, finding: Finding, written?: string) => void,
) => void;

/** The links as a step leaves them, and what it tells. */
function stepped(html: string, step: Step) {
  const tree = parseDocument(html);
  const told: string[] = [];
  step(tree, (_, { rule }, written) => told.push(`${rule}: ${written}`));
  const hrefs = getElementsByTagName("a", tree).map(({ attribs }) => attribs.href);
  return { hrefs, told };
}

test("links get their pages' addresses and the prefix, and a lost one is told", () => {
  const html = `<a href="team.md#jay">a</a><a href="#x">b</a><a href="https://x.org/">c</a><a href="gone.md">d</a><a>e</a>`;

  expect(stepped(html, (tree, tell) => links("/repo/").follow(tree, about, tell))).toEqual({
    hrefs: ["/repo/team/#jay", "#x", "https://x.org/", "gone.md", undefined],
    told: ["broken-link: gone.md"],
  });
});

test.for([
  { html: `<a href="team.md#here">a</a>`, lost: [] },
  { html: `<a href="team.md#jay">a</a>`, lost: [] },
  { html: `<a href="team.md#main">a</a>`, lost: [] },
  { html: `<a href="#own">a</a>`, lost: [] },
  { html: `<a href="#">a</a><a href="#top">b</a>`, lost: [] },
  { html: `<a href="#gone">a</a>`, lost: ["broken-anchor: #gone"] },
  { html: `<a href="team.md#heer">a</a>`, lost: ["broken-anchor: team.md#heer"] },
  { html: `<a href="/sitemap.xml#x">a</a>`, lost: [] },
])("of $html is lost: $lost", ({ html, lost }) => {
  const site = links();
  const page = `<h2 id="own">Own</h2>${html}`;
  stepped(page, (tree, tell) => site.follow(tree, about, tell));
  stepped(page, (tree) => site.remember(tree, about));
  stepped(`<h2 id="here">Here</h2>`, (tree) => site.remember(tree, team));

  expect(site.pagesWithLostIds()).toEqual(lost.length > 0 ? ["/about/"] : []);
  expect(stepped(page, (tree, tell) => site.tellLostIds(tree, about, tell)).told).toEqual(lost);
});

test("a page that can't be walked has no lost places", () => {
  const site = links();
  stepped(`<a href="team.md#x">a</a>`, (tree, tell) => site.follow(tree, about, tell));

  expect(site.pagesWithLostIds()).toEqual([]);
});

test("a page that only its own links lead to is unlinked", () => {
  const site = links();
  stepped(`<a href="team.md">a</a><a href="#b">b</a>`, (tree, tell) =>
    site.follow(tree, about, tell),
  );

  expect(site.unlinked()).toEqual(["/about/"]);
});

test("a page that a misspelt link was meant for is not also one that nothing leads to", () => {
  const site = links();
  stepped(`<a href="taem.md">a</a>`, (tree, tell) => site.follow(tree, about, tell));

  expect(site.unlinked()).toEqual(["/about/"]);
});

test.for([
  ["https://x.org/", undefined, "noreferrer"],
  ["//x.org/", undefined, "noreferrer"],
  ["https://x.org/", "me nofollow", "me nofollow noreferrer"],
  ["https://x.org/", " noreferrer ", "noreferrer"],
  ["mailto:a@x.org", undefined, undefined],
  ["team.md", undefined, undefined],
] as const)("a link to %s with rel %j gets %j", ([href, rel, expected]) => {
  const tree = parseDocument(`<a href="${href}"${rel === undefined ? "" : ` rel="${rel}"`}>a</a>`);
  links().follow(tree, about, () => {});

  expect(getElementsByTagName("a", tree).map(({ attribs }) => attribs.rel)).toEqual([expected]);
});
