// The style pages show every component and every token, and are for nobody who isn't looking for them.
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { getElementById, getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { siteWith } from "../build/site.ts";
import { pageSource } from "../site/sample-site.ts";

const components = globSync("_includes/components/*/*.njk").map((file) => basename(file, ".njk"));
const written = readFileSync("_includes/styles/tokens.css", "utf8").matchAll(/--([\w-]+):/g);
const tokens = new Set(Array.from(written, ([, name = ""]) => name));

/** Nothing to see, or what is shown by itself, on the page's own ground. */
const withoutExample: readonly string[] = ["metadata", "prose", "speculation-rules"];

const site = await siteWith();
const stylePage = /^style\/.*html$/;
const paths = site.paths.filter((path) => stylePage.test(path));
const shown = paths.map((path) => parseDocument(site.read(path)));

test.for(components)("show the component %s, once", (name) => {
  const [part, ...more] = shown.flatMap((page) => getElementById(name, page) ?? []);
  expect(more).toEqual([]);
  expect(part?.attribs.class).toBe("part");
  const hasExample = getElementsByTagName("figure", part ?? []).length > 0;
  expect(hasExample).toBe(!withoutExample.includes(name));
});

test("show every token", () => {
  const names = getElementsByTagName("*", shown).map(({ attribs }) => attribs["data-token"]);
  expect(tokens.size).toBeGreaterThan(0);
  expect([...tokens].filter((token) => !names.includes(token))).toEqual([]);
});

test("are in no menu and no sitemap, and search engines leave them out", () => {
  expect(paths.length).toBeGreaterThan(1);
  for (const path of paths)
    expect(site.read(path)).toContain('<meta name="robots" content="noindex">');
  expect(site.read("sitemap.xml")).not.toContain("/style/");
  const others = site.paths.filter((path) => path.endsWith(".html") && !stylePage.test(path));
  expect(others.filter((path) => site.read(path).includes("/style/"))).toEqual([]);
});

describe("lead from one to all of them, and say which they are", () => {
  const addresses = paths.map((path) => `/${path.replace("index.html", "")}`).sort();

  test.for(paths)("%s", (path) => {
    const page = parseDocument(site.read(path));
    const [menu] = getElementsByTagName("nav", getElementById("main", page) ?? []);
    const links = getElementsByTagName("a", menu ?? []);
    expect(links.map(({ attribs }) => attribs.href)).toEqual(addresses);
    const current = links.filter(({ attribs }) => "aria-current" in attribs);
    const [heading] = getElementsByTagName("h1", page);
    expect(current.map((link) => textContent(link))).toEqual([textContent(heading ?? [])]);
  });

  test("each by its own title", () => {
    const titles = shown.map((page) => textContent(getElementsByTagName("title", page)));
    expect(new Set(titles).size).toBe(paths.length);
  });
});

test("need no leader, no mission and no menu, and link to themselves, the home page or outside", async () => {
  const bare = await siteWith(
    {
      content: null,
      "content/404.md": pageSource("Not found", {
        layout: "error",
        more: "permalink: /404.html\n",
      }),
      "content/index.md": pageSource("Home"),
      "_data/leadership.yaml": "[]\n",
      "_data/navigation.yaml": "[]\n",
    },
    "https://example.org/path/",
  );
  expect(bare.published).toBe(true);
  const pages = bare.paths.filter((path) => stylePage.test(path));
  const links = pages.flatMap((path) => {
    const main = getElementById("main", parseDocument(bare.read(path)));
    return getElementsByTagName("a", main ?? []).map(({ attribs }) => attribs.href ?? "");
  });
  const expected = /^(?:\/path\/(?:style\/.*)?$|#|https:|mailto:)/;
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !expected.test(href))).toEqual([]);
});
