import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Destinations } from "../../../src/checks/built-site/destinations.ts";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { Sheets } from "../../../src/checks/built-site/sheets.ts";
import { SiteFiles } from "../../../src/checks/built-site/site-files.ts";
import { finishedPage } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "destinations-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ["assets", "about"]) mkdirSync(join(folder, name));
for (const file of ["assets/icon.svg", "about/index.html", "404.html", "sitemap.xml"])
  writeFileSync(join(folder, file), "");

const pages = [finishedPage("", "/"), finishedPage(`<p id="who-we-are">`, "/about/")];

/** The rules that are told of a page's body. */
function told(body: string, { site = "https://site.example/", style = "" } = {}): string[] {
  const page = finishedPage(body, "/team/", style);
  const destinations = new Destinations({
    ...{ site: new URL(site), files: new SiteFiles(folder) },
    ...{ sheets: new Sheets(), pages: [...pages, page] },
  });
  return destinations.slips(readPage(page.html), page).map(({ rule }) => rule);
}

const link = (href: string) => `<a href="${href}">A</a>`;

test.for([
  ...["/", "/about/", "/about", "/about/?a=b", "../about/", "/404.html", "/404", "/sitemap.xml"],
  ...[
    "#main",
    "#",
    "#top",
    "#:~:text=a",
    "/about/#who-we-are",
    "/about/#who%2Dwe-are",
    "",
    "?a#main",
  ],
  ...[
    "https://example.org/a",
    "http://example.org/",
    "mailto:a@example.org",
    "tel:+1",
    "sms:+1",
    "//example.org/",
  ],
])("a link to %j leads somewhere", (href) => {
  expect(told(link(href))).toEqual([]);
});

test.for([
  ...[
    ["/abuot/", "broken-link"],
    ["/About/", "broken-link"],
    ["abuot", "broken-link"],
  ],
  ...[
    ["/assets/Icon.svg", "broken-link"],
    ["/assets/", "broken-link"],
    ["/../about", ""],
  ],
  ...[
    ["#mian", "broken-anchor"],
    ["#Main", "broken-anchor"],
    ["/about/#nobody", "broken-anchor"],
  ],
  ...[
    ["javascript:alert(1)", "invalid-address"],
    ["java\nscript:alert(1)", "invalid-address"],
  ],
  ...[
    ["data:text/html,a", "invalid-address"],
    ["file:///etc/passwd", "invalid-address"],
  ],
  ...[
    ["https://[", ""],
    ["http://[", "invalid-address"],
  ],
] as [string, string][])("a link to %j is %s", ([href, rule]) => {
  expect(told(link(href))).toEqual(rule === "" ? [] : [rule]);
});

test.for([
  [`<img src="https://example.org/a.png" alt="">`, ["remote-request"]],
  [`<img src="//example.org/a.png" alt="">`, ["remote-request"]],
  [
    `<img src="/assets/icon.svg" srcset="/assets/icon.svg 1x, https://example.org/a.png 2x" alt="">`,
    ["remote-request"],
  ],
  [
    `<img src="/assets/icon.svg" srcset="/assets/icon.svg 1x,https://example.org/a.png 2x" alt="">`,
    ["remote-request"],
  ],
  [`<svg><a xlink:href="javascript:alert(1)"></a></svg>`, ["invalid-address"]],
  [`<button formaction="javascript:alert(1)"></button>`, ["invalid-address"]],
  [`<img src="data:image/png;base64,AA" alt="">`, []],
  [`<img src="/assets/none.svg" alt="">`, ["broken-link"]],
  [`<link rel="stylesheet" href="https://example.org/a.css">`, ["remote-request"]],
  [`<link rel="preconnect" href="https://example.org/">`, ["remote-request"]],
  [`<link rel="canonical" href="https://example.org/">`, []],
  [`<link rel="alternate stylesheet" href="https://example.org/">`, ["remote-request"]],
  [`<form action="https://example.org/"></form>`, ["remote-request"]],
  [`<a href="/" ping="https://example.org/">A</a>`, ["remote-request"]],
  [`<video poster="//example.org/a.png"></video>`, ["remote-request"]],
  [`<svg><image href="https://example.org/a.png"/></svg>`, ["remote-request"]],
  [`<svg><use xlink:href="#main"/></svg>`, []],
  [`<link rel="canonical" href="https://site.example/abuot/">`, ["broken-link"]],
  [`<meta property="og:image" content="https://site.example/assets/none.png">`, ["broken-link"]],
  [`<meta property="og:image" content="https://site.example/assets/icon.svg">`, []],
  [`<meta name="description" content="https://site.example/none/">`, []],
] as const)("%s", ([body, rules]) => {
  expect(told(body)).toEqual(rules);
});

test("a style sheet's addresses are a page's", () => {
  const style = `@import "https://example.org/a.css"; a { background: url("/assets/icon.svg"), url("/assets/none.svg") }`;
  expect(told("", { style })).toEqual(["remote-request", "broken-link"]);
});

test("a site in a folder has its addresses begin with it", () => {
  const site = "https://site.example/folder/";
  expect(told(link("/folder/about/") + link("../about/") + link("#main"), { site })).toEqual([]);
  expect(told(link("/about/") + link("/folder/none/"), { site })).toEqual([
    "broken-link",
    "broken-link",
  ]);
  const canonical = `<link rel="canonical" href="${site}about/">`;
  expect(told(canonical, { site })).toEqual([]);
});
