import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type BuiltSite, pageWeight, templateLinks } from "../../src/checks/index.ts";
import { readSite } from "../../src/content/index.ts";
import { ImageLibrary } from "../../src/images/index.ts";
import { page, sources, temporarySite } from "./temporary-site.ts";

const layout = "<main>\n<a href={{ address }}>\n</main>\n";

/** A built site of two pages, whose templates print `html` on the first. */
function builtSite(html: string, files: Record<string, string | Buffer> = {}): BuiltSite {
  const root = temporarySite({
    ...sources,
    "_includes/layouts/default.njk": layout,
    "_site/about/index.html": "",
    "_site/assets/icon.svg": "<svg/>",
    ...files,
  });
  const { site } = readSite(root);
  return {
    site,
    texts: new Map(),
    images: new ImageLibrary(site),
    people: [],
    folder: `${root}/_site`,
    pages: [
      { url: "/", file: "content/index.md", html },
      { url: "/about/", file: "content/about.md", html: '<h2 id="us">Us</h2>' },
    ],
  };
}

test.for([
  ["/about/", undefined],
  ["/about/#us", undefined],
  ["https://blackpythondevs.com/about/", undefined],
  ["/assets/icon.svg", undefined],
  ["#top", undefined],
  ["https://example.org/", undefined],
  ["mailto:a@example.org", undefined],
  ["/abot/", "broken-link: write: /about/"],
  ["/assets/gone.svg", "broken-link: correct it, or take out what leads there"],
  ["/about/#su", "broken-anchor: write: #us"],
  ["#nobody", "broken-anchor: correct it, or give the element this id"],
  [
    "javascript:alert(1)",
    "invalid-address: print an address that begins with https://, or one of the site's own",
  ],
] as const)("a template's link to %s: %s", ([address, expected]) => {
  const [diagnostic, ...more] = templateLinks(builtSite(`<a href="${address}">there</a>`));
  expect(more).toEqual([]);
  expect(diagnostic && `${diagnostic.rule}: ${diagnostic.hint}`).toBe(expected);
});

test.for([
  '<img src="https://example.org/a.png" alt="">',
  '<img srcset="/assets/icon.svg 1x, https://example.org/a.png 2x" alt="">',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  '<iframe src="//example.org/"></iframe>',
  '<style>p { background: url("https://example.org/a.png") }</style>',
])("%s would ask another site", (html) => {
  expect(templateLinks(builtSite(html))).toMatchObject([{ rule: "remote-request" }]);
});

test("an address is reported once, at the line of the template that prints it", () => {
  const built = builtSite('<a href="/gone/">gone</a>', {
    "_includes/components/menu/menu.njk": '<ul>\n  <li><a href="/gone/">Gone</a>\n</ul>\n',
  });
  built.pages.push({ url: "/team/", file: "content/team.md", html: '<a href="/gone/">gone</a>' });
  expect(templateLinks(built)).toMatchObject([
    {
      file: "_includes/components/menu/menu.njk",
      line: 2,
      column: 16,
      message: "a template prints the address /gone/, and the site has nothing there (on 2 pages)",
    },
  ]);
});

test("addresses of a site below a path begin with it", () => {
  const built = builtSite('<a href="/about/">About</a>');
  built.site = { ...built.site, prefix: "/site/", address: new URL("https://example.org/site/") };
  expect(templateLinks(built)).toMatchObject([
    { hint: 'print it with the filter url: {{ "/about/" | url }}' },
  ]);
});

const noise = (bytes: number) => randomBytes(bytes / 2).toString("hex");

test("a page within its budget is not reported", () => {
  expect(pageWeight(builtSite(`<main id="main">${noise(20_000)}</main>`))).toEqual([]);
});

test("a page that is too heavy itself is reported where its text begins", () => {
  const [diagnostic] = pageWeight(builtSite(`<main id="main">${noise(40_000)}</main>`));
  expect(diagnostic).toMatchObject({ file: "content/index.md", line: 8, rule: "page-weight" });
  expect(diagnostic?.message).toMatch(
    /^this page weighs 2\d,\d{3} bytes compressed, and 14,600 is the most: its text has/,
  );
  expect(diagnostic?.hint).toContain("make two pages of it");
});

test("the heaviest image of a page is reported at its line", () => {
  const built = builtSite(
    '<picture><source srcset="/img/a.avif 1x, /img/b.avif 2x"><img src="/img/c.webp" alt="The street"></picture>',
    {
      "content/index.md": page("home", "Home", "Text.\n\n![The street](images/street.jpg)"),
      "_site/img/a.avif": Buffer.alloc(10_000),
      "_site/img/b.avif": Buffer.alloc(90_000),
      "_site/img/c.webp": Buffer.alloc(10_000),
    },
  );
  const [diagnostic] = pageWeight(built);
  expect(diagnostic).toMatchObject({ file: "content/index.md", line: 10, column: 1 });
  expect(diagnostic?.hint).toMatch(/^the image "The street" has 90,000: show it smaller/);
});

test("a font that a page has fetched counts", () => {
  const html = '<link rel="preload" href="/assets/a.woff2" as="font">';
  const built = builtSite(html, { "_site/assets/a.woff2": Buffer.alloc(40_000) });
  expect(pageWeight(built)).toMatchObject([{ rule: "page-weight" }]);
});
