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
    ["/abuot/", "lost-address"],
    ["/About/", "lost-address"],
    ["abuot", "lost-address"],
  ],
  ...[
    ["/assets/Icon.svg", "lost-address"],
    ["/assets/", "lost-address"],
    ["/../about", ""],
  ],
  ...[
    ["#mian", "lost-place"],
    ["#Main", "lost-place"],
    ["/about/#nobody", "lost-place"],
  ],
  ...[
    ["javascript:alert(1)", "strange-address"],
    ["java\nscript:alert(1)", "strange-address"],
  ],
  ...[
    ["data:text/html,a", "strange-address"],
    ["file:///etc/passwd", "strange-address"],
  ],
  ...[
    ["https://[", ""],
    ["http://[", "strange-address"],
  ],
] as [string, string][])("a link to %j is %s", ([href, rule]) => {
  expect(told(link(href))).toEqual(rule === "" ? [] : [rule]);
});

test.for([
  [`<img src="https://example.org/a.png" alt="">`, ["foreign-request"]],
  [`<img src="//example.org/a.png" alt="">`, ["foreign-request"]],
  [
    `<img src="/assets/icon.svg" srcset="/assets/icon.svg 1x, https://example.org/a.png 2x" alt="">`,
    ["foreign-request"],
  ],
  [
    `<img src="/assets/icon.svg" srcset="/assets/icon.svg 1x,https://example.org/a.png 2x" alt="">`,
    ["foreign-request"],
  ],
  [`<svg><a xlink:href="javascript:alert(1)"></a></svg>`, ["strange-address"]],
  [`<button formaction="javascript:alert(1)"></button>`, ["strange-address"]],
  [`<img src="data:image/png;base64,AA" alt="">`, []],
  [`<img src="/assets/none.svg" alt="">`, ["lost-address"]],
  [`<link rel="stylesheet" href="https://example.org/a.css">`, ["foreign-request"]],
  [`<link rel="preconnect" href="https://example.org/">`, ["foreign-request"]],
  [`<link rel="canonical" href="https://example.org/">`, []],
  [`<link rel="alternate stylesheet" href="https://example.org/">`, ["foreign-request"]],
  [`<form action="https://example.org/"></form>`, ["foreign-request"]],
  [`<a href="/" ping="https://example.org/">A</a>`, ["foreign-request"]],
  [`<video poster="//example.org/a.png"></video>`, ["foreign-request"]],
  [`<svg><image href="https://example.org/a.png"/></svg>`, ["foreign-request"]],
  [`<svg><use xlink:href="#main"/></svg>`, []],
  [`<link rel="canonical" href="https://site.example/abuot/">`, ["lost-address"]],
  [`<meta property="og:image" content="https://site.example/assets/none.png">`, ["lost-address"]],
  [`<meta property="og:image" content="https://site.example/assets/icon.svg">`, []],
  [`<meta name="description" content="https://site.example/none/">`, []],
] as const)("%s", ([body, rules]) => {
  expect(told(body)).toEqual(rules);
});

test("a style sheet's addresses are a page's", () => {
  const style = `@import "https://example.org/a.css"; a { background: url("/assets/icon.svg"), url("/assets/none.svg") }`;
  expect(told("", { style })).toEqual(["foreign-request", "lost-address"]);
});

test("a site in a folder has its addresses begin with it", () => {
  const site = "https://site.example/folder/";
  expect(told(link("/folder/about/") + link("../about/") + link("#main"), { site })).toEqual([]);
  expect(told(link("/about/") + link("/folder/none/"), { site })).toEqual([
    "lost-address",
    "lost-address",
  ]);
  const canonical = `<link rel="canonical" href="${site}about/">`;
  expect(told(canonical, { site })).toEqual([]);
});
