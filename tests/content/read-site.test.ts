// What a site is made of, and what must hold of its sources together.
import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readSite } from "../../src/content/index.ts";
import { mostPerFile } from "../../src/diagnostics/index.ts";
import { type Files, leader, page, projectOf, reported, reportedIn } from "./project.ts";

afterEach(() => vi.unstubAllEnvs());

test("a site has all that was written", () => {
  const { site, diagnostics } = readSite(
    projectOf({
      "content/images/b.jpg": "",
      "content/images/github/a.png": "",
      "content/ha/about.md": page("Game da mu").replace("lang: en", "lang: ha"),
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(site).toMatchObject({
    settings: { name: "A site", url: "https://example.org/" },
    prefix: "/",
    leaders: [{ name: "Amina Bello", github: "aminabello" }],
    menu: [{ url: "/about/" }],
    strings: { en: { skip: "Skip" }, ha: { skip: "Skip" } },
    budget: { others: { html: 14_600 } },
    images: ["b.jpg", "github/a.png"],
  });
  expect([...site.pages.byUrl.keys()]).toEqual(["/404.html", "/about/", "/ha/about/", "/"]);
  expect(site.pages.byFile.get("content/ha/about.md")?.data.title).toBe("Game da mu");
  expect(site.pages.withLayout("error", "en")?.url).toBe("/404.html");
  expect(site.pages.withLayout("error", "ha")).toBeUndefined();
  expect([...site.documents.keys()]).toContain("_data/leadership.yaml");
});

test("a page has its text and where that begins", () => {
  const { site } = readSite(projectOf());
  const about = site.pages.byUrl.get("/about/");
  expect(about).toMatchObject({ file: "content/about.md", body: "\nText.\n" });
  expect(about?.source.text.slice(about.bodyStart)).toBe(about?.body);
});

test("what can't be read is empty", () => {
  const { site } = readSite(
    projectOf({
      "content/about.md": "Text.\n",
      "content/index.md": page("Our team: who"),
      "content/list.md": "---\n- a\n---\nText.\n",
      "_data/leadership.yaml": "- [",
      "_data/navigation.yaml": "- url: about\n",
      "_data/strings/ha.yaml": "skip: Skip\n",
      "_data/site.yaml": null,
      "_includes/budget.yaml": "",
    }),
  );
  expect(site.settings.name).toBe("");
  expect([site.leaders, site.menu]).toEqual([[], []]);
  expect(Object.keys(site.strings)).toEqual(["en"]);
  for (const url of ["/about/", "/", "/list/"])
    expect(site.pages.byUrl.get(url), url).toMatchObject({ data: {}, body: "" });
});

test.for([
  { setting: "", address: "https://example.org/" },
  { setting: "https://example.net", address: "https://example.net/" },
  { setting: "https://example.net/a/b/", address: "https://example.net/a/b/" },
  { setting: "http://localhost:8080", address: "http://localhost:8080/" },
])('SITE_URL="$setting" → $address', ({ setting, address }) => {
  vi.stubEnv("SITE_URL", setting);
  const { site, diagnostics } = readSite(projectOf());
  expect(diagnostics).toEqual([]);
  expect(site.address.href).toBe(address);
  expect(site.settings.url).toBe(address);
  expect(site.home.href).toBe("https://example.org/");
});

test.for([
  "abc",
  "/repo/",
  "https://",
  "https://example.net/?page=1",
  "https://example.net:99999/",
  "https://[example.net",
  "https://example.net//repo/",
  "https://example.net/\\repo/",
])("SITE_URL=%s is reported", (setting) => {
  vi.stubEnv("SITE_URL", setting);
  expect(reported()).toEqual([expect.stringMatching(/^SITE_URL:1:1 site-address: /)]);
});

const faultless: [name: string, files: Files][] = [
  ["the small project", {}],
  [
    "pages of one title in two languages",
    { "content/ha/about.md": page("About us").replace("lang: en", "lang: ha") },
  ],
  [
    "a home page without a description",
    { "content/index.md": "---\nlayout: home\nlang: en\ntitle: Home\n---\n" },
  ],
  [
    "a permalink that was a file's own address before that file got another",
    {
      "content/about.md": page("About us", "permalink: /who/\n"),
      "content/b.md": page("B", "permalink: /about/\n"),
      "_data/navigation.yaml": "- url: /who/\n",
    },
  ],
  ["a heading underlined by seven equals signs", { "content/a.md": `${page("A")}\nB\n=======\n` }],
];

test.for(faultless)("%s: nothing is reported", ([, files]) => {
  expect(reported(files)).toEqual([]);
});

// More of them stand in tests/cases/.
const cases: [name: string, files: Files, expected: string][] = [
  [
    "a folder of the site's own",
    { "content/a.md": page("A", "permalink: /img/a/\n") },
    "content/a.md:6:12 duplicate-address: the address /img/a/ belongs to the site's images already",
  ],
  [
    "a layout for one page twice: the page that it is made for keeps it",
    {
      "content/about.md": page("A").replace("default", "about"),
      "content/a.md": page("B").replace("default", "about"),
    },
    "content/a.md:2:9 duplicate-layout: content/about.md has the layout about already, which is made for one page alone",
  ],
  [
    "an error page that can't be read, reported once",
    { "content/404.md": "Gone.\n" },
    "content/404.md:1:1 front-matter: the page does not begin with front matter",
  ],
  [
    "a page of the menu that can't be read, reported once",
    { "content/about.md": page("About: us") },
    'content/about.md:5:8 yaml-syntax: a text with ": " in it needs quotes',
  ],
  [
    "a leader's name twice",
    { "_data/leadership.yaml": `${leader}${leader.replace("aminabello", "other")}` },
    '_data/leadership.yaml:6:9 duplicate-entry: "Amina Bello" is listed already, as entry 1',
  ],
  [
    "a budget without what counts for other pages",
    { "_includes/budget.yaml": "about: { html: 1, whole: 1, further: 1 }\n" },
    '_includes/budget.yaml:1:1 missing-key: "others" is missing',
  ],
  [
    "no budget",
    { "_includes/budget.yaml": null },
    "_includes/budget.yaml:1:1 missing-file: this file is missing",
  ],
];

test.for(cases)("%s", ([, files, expected]) => {
  expect(reported(files)).toEqual([expected]);
});

test.for(["content", "_data"])("a link in the place of %s is not followed", (folder) => {
  const root = projectOf();
  renameSync(join(root, folder), join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), join(root, folder));
  expect(reportedIn(root)).toContainEqual(
    `${folder}:1:1 unexpected-file: this is a link to another place, and links are not followed`,
  );
});

const keys = Array.from({ length: 3_000 }, (_, at) => `k${at}: x\n`).join("");
const many: [name: string, files: Files][] = [
  ["leaders that are none", { "_data/leadership.yaml": "- 1\n".repeat(5_000) }],
  ["leaders with a misspelt key", { "_data/leadership.yaml": "- rol: x\n".repeat(3_000) }],
  ["unknown keys of a page", { "content/a.md": page("A", keys) }],
  ["entries without a page", { "_data/navigation.yaml": "- url: /abuot/\n".repeat(3_000) }],
  [
    "conflicts of a merge",
    { "content/a.md": page("A") + "<<<<<<< a\n=======\n>>>>>>> b\n".repeat(3_000) },
  ],
];

test.for(many)("of thousands of %s no more are reported than anyone reads", ([, files]) => {
  const started = performance.now();
  const { length } = reported(files);
  expect(length).toBeGreaterThanOrEqual(mostPerFile);
  expect(length).toBeLessThanOrEqual(2 * mostPerFile);
  expect(performance.now() - started).toBeLessThan(10_000);
});
