// Where an author's link leads: into the site, elsewhere, or nowhere.
import { expect, test } from "vitest";
import { linkTarget } from "../../src/site/link-target.ts";
import { pagesOf } from "../../src/site/pages.ts";

const pages = pagesOf([
  item("index.md", "/"),
  item("about.md", "/about/"),
  item("mission.md", "/mission/"),
  item("es/mission.md", "/es/mission/"),
  item("café.md", "/café/"),
  item("our c#.md", "/our-c/"),
  item("404.md", "/404.html"),
]);

function item(file: string, url: string) {
  return { url, inputPath: `./content/${file}`, data: {} };
}

const about = item("about.md", "/about/");

function findingOf(href: string) {
  const target = linkTarget(href, about, pages);
  return target.kind === "lost" ? target.finding() : undefined;
}

test.for([
  { href: "mission.md", address: "/mission/" },
  { href: "./mission.md#own", address: "/mission/#own", id: "own" },
  { href: "mission.md?print#own", address: "/mission/?print#own", id: "own" },
  { href: "es/mission.md", address: "/es/mission/" },
  { href: "caf%C3%A9.md", address: "/café/" },
  { href: "our%20c%23.md", address: "/our-c/" },
  { href: "/mission/", address: "/mission/" },
  { href: "/mission", address: "/mission/" },
  { href: "../mission/", address: "/mission/" },
  { href: "../es/mission/#own", address: "/es/mission/#own", id: "own" },
  { href: "/", address: "/" },
  { href: "/404.html", address: "/404.html" },
  { href: "/mission/index.html", address: "/mission/" },
  { href: "/sitemap.xml", address: "/sitemap.xml" },
  { href: "/style/#name", address: "/style/#name", id: "name" },
  { href: "/style/home/#pillar", address: "/style/home/#pillar", id: "pillar" },
  { href: "#caf%C3%A9", address: "#caf%C3%A9", url: "/about/", id: "café" },
])("$href on /about/ is $address", ({ href, address, url, id = "" }) => {
  expect(linkTarget(href, about, pages)).toEqual({
    ...{ kind: "local", address, id },
    url: url ?? address.replace(/[?#].*/, ""),
  });
});

test.for([
  { href: "https://example.org/a.md", address: "https://example.org/a.md" },
  { href: "http://example.org", address: "http://example.org" },
  { href: " //example.org/a ", address: "https://example.org/a" },
  { href: "//example.org/a", address: "https://example.org/a" },
  { href: "mailto:a@example.org", address: "mailto:a@example.org" },
  { href: "tel:+254700000000", address: "tel:+254700000000" },
  { href: "sms:+254700000000", address: "sms:+254700000000" },
])("$href leads elsewhere", ({ href, address }) => {
  expect(linkTarget(href, about, pages)).toEqual({ kind: "elsewhere", address });
});

test.for([
  { href: "mision.md#own", hint: "write: mission.md#own" },
  { href: "content/mission.md", hint: "write: mission.md" },
  { href: "www.python.org/about", hint: "write: https://www.python.org/about" },
  { href: "https//python.org/about", hint: "write: https://python.org/about" },
  { href: "python.org", hint: "write: https://python.org" },
  { href: "amina@example.org", hint: "write: mailto:amina@example.org" },
  { href: "", hint: "write it: [the text](mission.md)" },
  { href: "mission.html", hint: "write: mission.md" },
  { href: "/misson/", hint: "write: /mission/" },
  { href: "/Mission/", hint: "write: /mission/" },
  { href: "Mission.md", hint: "write: mission.md" },
  {
    href: "../../package.json",
    hint: "write the path of a page's file from this one, such as mission.md",
  },
  { href: "gone.md", hint: "write the path of a page's file from this one, such as mission.md" },
  { href: "images/tea.jpg", hint: "write: ![What it shows](images/tea.jpg)" },
])("$href leads nowhere: $hint", ({ href, hint }) => {
  expect(findingOf(href)).toMatchObject({ rule: "broken-link", hint });
});

test.for([
  { href: "/content/mission.md", hint: "write: mission.md" },
  { href: "../../content/mission.md#own", hint: "write: mission.md#own" },
  { href: "content/es/mission.md", hint: "write: es/mission.md" },
  { href: "mission", hint: "write: mission.md" },
  { href: "Mission", hint: "write: mission.md" },
  { href: "mission/", hint: "write: mission.md" },
  { href: "es\\mission.md", hint: "write: es/mission.md" },
  { href: "\\\\", hint: "write: //" },
])("of $href the file is offered: $hint", ({ href, hint }) => {
  expect(findingOf(href)).toMatchObject({ rule: "broken-link", hint });
});

test.for([
  { href: "https:mission.md", hint: "write: mission.md" },
  { href: "HTTPS:x", hint: "write: https://x" },
  { href: "http:x", hint: "write: https://x" },
  { href: "https:/example.org", hint: "write: https://example.org" },
  { href: "https:\\\\example.org", hint: "write: https://example.org" },
  { href: "https://", hint: "write: https://example.org" },
  { href: "///", hint: "write: https://example.org" },
  { href: "//[", hint: "write: https://[" },
])("$href is no whole address: $hint", ({ href, hint }) => {
  expect(findingOf(href)).toMatchObject({ rule: "invalid-address", hint });
});

test.for([
  { href: "https://https://example.org/a", hint: "write: https://example.org/a" },
  { href: "http://https//example.org", hint: "write: https://example.org" },
  { href: "http://localhost:8080/mission/", hint: "write: /mission/" },
  { href: "http://127.0.0.1/gone/", hint: /begins with https.*backticks/ },
  { href: "https://example", hint: /such as https:\/\/example\.org$/ },
  { href: "htps://example.org", hint: "write: https://example.org" },
  { href: "file:///C:/a.md", hint: /path of a page's file/ },
  { href: "C:\\a.md", hint: /path of a page's file/ },
  { href: "mailto:", hint: /mailto:name@example\.org$/ },
  { href: "mailto:amina", hint: /mailto:name@example\.org$/ },
  { href: "tel:call us", hint: /tel:\+234800000000$/ },
  { href: "javascript:alert(1)", hint: /begins with https/ },
])("$href leads nowhere outside of the site: $hint", ({ href, hint }) => {
  expect(findingOf(href)).toMatchObject({
    rule: "invalid-address",
    hint: expect.stringMatching(hint),
  });
});

test.for([
  ...["https://[2001:db8::1]/", "https://xn--caf-dma.org", "tel:(0)80", "sms:?body=a"],
  ...["mailto:?subject=a", "mailto:a@b.org,c@d.org", "mailto:a@b.org?cc=c@d.org"],
])("%s may be an address elsewhere", (href) => {
  expect(linkTarget(href, about, pages).kind).toBe("elsewhere");
});

const homes = { root: new URL("https://bpd.org"), folder: new URL("https://bpd.org/repo/") };

test.for<[href: string, home: keyof typeof homes, address: string]>([
  ["https://bpd.org/mission/#own", "root", "/mission/#own"],
  ["http://BPD.org/mission", "root", "/mission/"],
  ["https://bpd.org", "root", "/"],
  ["https://bpd.org?a=b", "root", "/?a=b"],
  ["https://bpd.org/repo/mission/", "folder", "/mission/"],
  ["https://bpd.org/repo", "folder", "/"],
])("%s is a place in the site", ([href, home, address]) => {
  const target = linkTarget(href, about, pages, homes[home]);
  expect(target).toMatchObject({ kind: "local", address });
});

test.for<[href: string, home: keyof typeof homes]>([
  ["https://bpd.org/mission/", "folder"],
  ["https://sub.bpd.org/mission/", "root"],
  ["mailto:a@bpd.org", "root"],
])("%s is elsewhere", ([href, home]) => {
  expect(linkTarget(href, about, pages, homes[home]).kind).toBe("elsewhere");
});

test("a page of the site that is gone is told by its whole address, too", () => {
  const target = linkTarget("https://bpd.org/mision/", about, pages, homes.root);
  expect(target.kind === "lost" && target.finding().hint).toBe("write: /mission/");
});

test("what a browser would read as another site's address is no page", () => {
  expect(findingOf("/\t/example.org")).toMatchObject({ rule: "broken-link" });
});

test("an address without end is cut in what is told of it", () => {
  const { message = "", hint = "" } = findingOf(`gone-${"a".repeat(500_000)}.md`) ?? {};
  expect(message.length + hint.length).toBeLessThan(500);
});

test.for([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,hello",
  "vbscript:x",
  "file:///etc/passwd",
])("%j is no address for a link", (href) => {
  expect(findingOf(href)).toMatchObject({ rule: "invalid-address" });
});
