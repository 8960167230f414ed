// Where an author's links lead: into the site, elsewhere, or nowhere.
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Site } from "../../src/content/index.ts";
import { type Diagnostic, escapeHtml, mostPerFile } from "../../src/diagnostics/index.ts";
import { renderText, type Text } from "../../src/markdown/index.ts";
import { followLinks } from "../../src/site/index.ts";
import { pageAt, pageSource, siteOf } from "./sample-site.ts";

const files = {
  "content/index.md": pageSource("Home"),
  "content/about.md": pageSource("About"),
  "content/mission.md": pageSource("Mission"),
  "content/es/mission.md": pageSource("Misión", { lang: "es" }),
  "content/404.md": pageSource("Not found", { layout: "error", more: "permalink: /404.html\n" }),
};
const root = siteOf(files);
const folder = siteOf(files, "https://bpd.org/repo");

type Followed = { text: Text; hrefs: (string | undefined)[]; diagnostics: Diagnostic[] };

/** What becomes of the links of a text on /about/. */
async function follow(markdown: string, site: Site = root): Promise<Followed> {
  const about = pageAt(site, "/about/");
  const { file, text: frontMatter } = about.source;
  const page = { ...about, source: { file, text: frontMatter + markdown }, body: markdown };
  const steps = { textSteps: [followLinks], lineSteps: [] };
  const { text, diagnostics } = await renderText(page, steps, { site });
  const links = getElementsByTagName("a", parseDocument(text.html));
  return { text, diagnostics, hrefs: links.map(({ attribs }) => attribs.href) };
}

/** The same of a link with this address, as HTML can have it to the letter. */
function followHref(href: string, site: Site = root): Promise<Followed> {
  const value = escapeHtml(href).replace(/[\n\t]/g, (space) => `&#${space.charCodeAt(0)};`);
  return follow(`<a href="${value}">a</a>`, site);
}

describe("inside the site", () => {
  test.for<[href: string, shown: string, url?: string, id?: string]>([
    ["mission.md", "/mission/"],
    ["./mission.md#own", "/mission/#own", "/mission/", "own"],
    ["mission.md?print#own", "/mission/?print#own", "/mission/", "own"],
    ["es/mission.md", "/es/mission/"],
    ["missi%6Fn.md", "/mission/"],
    ["/mission/", "/mission/"],
    ["/mission", "/mission/"],
    ["../mission/", "/mission/"],
    ["../es/mission/#own", "/es/mission/#own", "/es/mission/", "own"],
    ["/", "/"],
    ["/404.html", "/404.html"],
    ["/mission/index.html", "/mission/"],
    ["/sitemap.xml", "/sitemap.xml"],
    ["/style/#name", "/style/#name", "/style/", "name"],
    ["/style/home/#card", "/style/home/#card", "/style/home/", "card"],
    ["#caf%C3%A9", "#caf%C3%A9", "/about/", "café"],
    // https://wicg.github.io/scroll-to-text-fragment/
    ["mission.md#:~:text=a", "/mission/#:~:text=a", "/mission/"],
    ["https://bpd.org/mission/#own", "/mission/#own", "/mission/", "own"],
    ["http://BPD.org/mission", "/mission/"],
    ["https://bpd.org", "/"],
    ["https://bpd.org?a=b", "/?a=b", "/"],
  ])("%s is %s", async ([href, shown, url = shown, id = ""]) => {
    const { text, hrefs, diagnostics } = await followHref(href);
    expect(diagnostics).toEqual([]);
    expect(hrefs).toEqual([shown]);
    expect(text.links).toEqual([{ url, id, href, diagnostic: expect.any(Function) }]);
  });

  test.for([
    ["mission.md#own", "/repo/mission/#own"],
    ["/mission/", "/repo/mission/"],
    ["#own", "#own"],
    ["https://bpd.org/repo/mission/", "/repo/mission/"],
    ["https://bpd.org/repo", "/repo/"],
  ] as const)("below a path, %s is %s", async ([href, shown]) => {
    expect((await followHref(href, folder)).hrefs).toEqual([shown]);
  });

  test("a link remembers where it is written, each time", async () => {
    const { text } = await follow("[a](mission.md#x) and [b](mission.md#x)\n");
    const wording = { message: "a message" };
    const found = text.links.map((link) => link.diagnostic("broken-anchor", wording));
    expect(found.map(({ column }) => column)).toEqual([5, 27]);
  });
});

describe("outside the site", () => {
  test.for([
    "https://example.org/a.md",
    "http://example.org",
    "https://[2001:db8::1]/",
    "https://xn--caf-dma.org",
    "https://sub.bpd.org/mission/",
    "mailto:a@example.org",
    "mailto:a@bpd.org",
    "mailto:?subject=a",
    "mailto:a@b.org,c@d.org",
    "mailto:a@b.org?cc=c@d.org",
    "tel:+254700000000",
    "tel:(0)80",
    "sms:+254700000000",
    "sms:?body=a",
  ])("%s stays as it is", async (href) => {
    const { text, hrefs, diagnostics } = await followHref(href);
    expect(diagnostics).toEqual([]);
    expect(hrefs).toEqual([href]);
    expect(text.links).toEqual([]);
  });

  test.for([" //example.org/a ", "//example.org/a"])("%s gets its scheme", async (href) => {
    expect((await followHref(href)).hrefs).toEqual(["https://example.org/a"]);
  });

  test("a page of the same host beside the site's folder is outside", async () => {
    const { hrefs } = await followHref("https://bpd.org/mission/", folder);
    expect(hrefs).toEqual(["https://bpd.org/mission/"]);
  });

  test.for([
    ['<a href="https://x.org">a</a>', "noreferrer"],
    ['<a href="https://x.org" rel=" me  nofollow ">a</a>', "me nofollow noreferrer"],
    ['<a href="https://x.org" rel="noreferrer">a</a>', "noreferrer"],
    ['<a href="mailto:a@x.org">a</a>', undefined],
    ['<a href="mission.md">a</a>', undefined],
  ] as const)("%s doesn't say where its reader comes from: %s", async ([html, rel]) => {
    const { text } = await follow(html);
    const [link] = getElementsByTagName("a", parseDocument(text.html));
    expect(link?.attribs.rel).toBe(rel);
  });
});

const anyFile = "write the path of a page's file from this one, such as mission.md";

describe("nowhere", () => {
  test.for<[href: string, message: string, hint: string]>([
    ["mision.md#own", "there is no page mision.md to link to", "write: mission.md#own"],
    ["", "this link doesn't say where it leads", "write it: [the text](mission.md)"],
    [
      "images/tea.jpg",
      "an image is shown on a page, and has no address to link to",
      "write: ![What it shows](images/tea.jpg)",
    ],
    ["es\\mission.md", "between the folders of a path stands / and not \\", "write: es/mission.md"],
  ])("%s: %s", async ([href, message, hint]) => {
    const { diagnostics, hrefs } = await followHref(href);
    expect(diagnostics).toMatchObject([{ rule: "broken-link", message, hint, line: 7 }]);
    expect(hrefs).toEqual([href]);
  });

  test.for<[href: string, hint: string]>([
    ["gone.md", anyFile],
    ["../../package.json", anyFile],
    ["/\t/example.org", anyFile],
    ["Mission.md", "write: mission.md"],
    ["Mission", "write: mission.md"],
    ["mission", "write: mission.md"],
    ["mission/", "write: mission.md"],
    ["mission.html", "write: mission.md"],
    ["/misson/", "write: /mission/"],
    ["/Mission/", "write: /mission/"],
    ["content/mission.md", "write: mission.md"],
    ["/content/mission.md", "write: mission.md"],
    ["content/es/mission.md", "write: es/mission.md"],
    ["../../content/mission.md#own", "write: mission.md#own"],
    ["https://bpd.org/mision/", "write: /mission/"],
    ["www.python.org/about", "write: https://www.python.org/about"],
    ["https//python.org/about", "write: https://python.org/about"],
    ["python.org", "write: https://python.org"],
    ["amina@example.org", "write: mailto:amina@example.org"],
  ])("%s is no page: %s", async ([href, hint]) => {
    expect((await followHref(href)).diagnostics).toMatchObject([{ rule: "broken-link", hint }]);
  });

  const web = "a web address begins with https:// and the name of a site";
  const twice = "https:// stands twice";
  const ownComputer = "only your own computer has this address, and a visitor would find nothing";
  const inBackticks =
    "write an address that begins with https://, or put it in backticks where it is meant to be read";
  const addressOrFile = "write an address that begins with https://, or the path of a page's file";
  const noMail = "this is not a whole mail address";
  const noNumber = "this is not a telephone number";

  test.for<[href: string, message: string, hint: string]>([
    ["https:mission.md", web, "write: mission.md"],
    ["HTTPS:x", web, "write: https://x"],
    ["https:/example.org", web, "write: https://example.org"],
    ["https:\\\\example.org", web, "write: https://example.org"],
    ["https://", web, "write: https://example.org"],
    ["//[", web, "write: https://["],
    ["https://https://example.org/a", twice, "write: https://example.org/a"],
    ["https://https://httpbin.org/a", twice, "write: https://httpbin.org/a"],
    ["http://https//example.org", twice, "write: https://example.org"],
    ["http://localhost:8080/mission/", ownComputer, "write: /mission/"],
    ["http://127.0.0.1/gone/", ownComputer, inBackticks],
    ["file:///C:/a.md", ownComputer, addressOrFile],
    ["C:\\a.md", ownComputer, addressOrFile],
    [
      "https://example",
      '"example" is not the whole name of a site',
      "write the whole of it, such as https://example.org",
    ],
    ["htps://example.org", "a link can't lead to a htps: address", "write: https://example.org"],
    ["mailto:", noMail, "write it like this: mailto:name@example.org"],
    ["mailto:amina", noMail, "write it like this: mailto:name@example.org"],
    ["tel:call us", noNumber, "write it like this: tel:+234800000000"],
    ["sms:us", noNumber, "write it like this: sms:+234800000000"],
  ])("%s: %s", async ([href, message, hint]) => {
    expect((await followHref(href)).diagnostics).toMatchObject([
      { rule: "invalid-address", message, hint },
    ]);
  });

  test.for([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,hello",
    "vbscript:x",
    "constructor:x",
  ])("%j is no address for a link", async (href) => {
    const { diagnostics } = await followHref(href);
    expect(diagnostics.map(({ rule }) => rule)).toContain("invalid-address");
  });

  test("an address without end is cut in its diagnostic", async () => {
    const { diagnostics } = await followHref(`gone-${"a".repeat(500_000)}.md`);
    const [{ message = "", hint = "" } = {}] = diagnostics;
    expect(message.length).toBeGreaterThan(0);
    expect(message.length + hint.length).toBeLessThan(500);
  });

  test("of a page with many broken links, not every one is looked up", async () => {
    const { diagnostics } = await follow("[a](gone.md)\n\n".repeat(3 * mostPerFile));
    expect(diagnostics).toHaveLength(mostPerFile + 1);
    expect(diagnostics.at(-1)?.rule).toBe("too-many-diagnostics");
  });
});

describe("without words", () => {
  test.for<[html: string, isReported: boolean]>([
    ['<a href="mission.md"></a>', true],
    ['<a href="mission.md"> <b> </b></a>', true],
    ['<a href="mission.md"><img src="b.png" alt="" class="x decorative"></a>', true],
    ['<a id="a"></a>', false],
    ['<a href="mission.md">b</a>', false],
    ['<a href="mission.md" aria-label="b"></a>', false],
    ['<a href="mission.md" title="b"></a>', false],
    ['<a href="mission.md"><img src="b.png" alt="c"></a>', false],
    // What the image lacks has a diagnostic of its own.
    ['<a href="mission.md"><img src="b.png" alt=""></a>', false],
  ])("%s is reported: %s", async ([html, isReported]) => {
    const { diagnostics } = await follow(html);
    const message = "this link has no words, so that nobody can tell where it leads";
    const expected = { rule: "link-text", message, hint: expect.stringContaining("[our mission]") };
    expect(diagnostics).toMatchObject(isReported ? [expected] : []);
  });

  test("a link that says neither where nor what is reported once", async () => {
    const { diagnostics } = await follow("<a href></a>");
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["broken-link"]);
  });
});
