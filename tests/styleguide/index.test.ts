// The style pages show every component and every token, and are for nobody who isn't looking for them.
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { getElementById, getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { ownSite, siteWith, type TestSite } from "../build/site.ts";
import { errorPage, page } from "../build/small-project.ts";
import { all, mainOf } from "../layouts/built.ts";

const includes = resolve(import.meta.dirname, "../../_includes");
const components = globSync("components/*/*.njk", { cwd: includes }).map((file) =>
  basename(file, ".njk"),
);
const tokens = new Set(
  Array.from(
    readFileSync(join(includes, "styles/tokens.css"), "utf8").matchAll(/--([\w-]+):/g),
    ([, name = ""]) => name,
  ),
);

/** Nothing to see, or what is shown by itself, on the page's own ground. */
const withoutExample: readonly string[] = ["head", "prose", "speculation-rules"];

const own = await ownSite();
const paths = stylePages(own);
const shown = paths.map((path) => parseDocument(own.read(path)));

test("are several", () => {
  expect(paths.length).toBeGreaterThan(1);
});

test.for(components)("show the component %s, once", (name) => {
  const [part, ...more] = shown.flatMap((page) => getElementById(name, page) ?? []);
  expect(more).toEqual([]);
  expect(part?.attribs.class).toBe("part");
  expect(all("figure", part ?? []).length > 0).toBe(!withoutExample.includes(name));
});

test("show every token", () => {
  const names = getElementsByTagName("*", shown).map(({ attribs }) => attribs["data-token"]);
  expect([...tokens].filter((token) => !names.includes(token))).toEqual([]);
});

test("are in no menu and no sitemap, and search engines leave them out", () => {
  for (const path of paths)
    expect(own.read(path)).toContain('<meta name="robots" content="noindex">');
  expect(own.read("sitemap.xml")).not.toContain("/style/");
  const others = own.paths.filter((path) => path.endsWith(".html") && !paths.includes(path));
  expect(others.filter((path) => own.read(path).includes("/style/"))).toEqual([]);
});

test("lead from one to all of them, and say which they are", () => {
  const addresses = paths.map((path) => `/${path.replace("index.html", "")}`).sort();
  const titles = shown.map((page) => textContent(all("title", page)));
  expect(new Set(titles).size).toBe(paths.length);
  for (const page of shown) {
    const [menu] = all("nav", mainOf(page));
    const links = all("a", menu ?? []);
    expect(links.map(({ attribs }) => attribs.href)).toEqual(addresses);
    const current = links.filter(({ attribs }) => "aria-current" in attribs);
    expect(current.map((link) => textContent(link))).toEqual([
      textContent(all("h1", page)[0] ?? []),
    ]);
  }
});

test("need no leader, no mission and no menu, and their links lead to themselves, the site's home or elsewhere", async () => {
  const bare = await siteWith(
    {
      content: null,
      "content/404.md": errorPage,
      "content/index.md": page("Home"),
      "_data/leadership.yaml": "[]\n",
      "_data/navigation.yaml": "[]\n",
    },
    "https://example.org/path/",
  );
  expect(bare.published).toBe(true);
  for (const path of stylePages(bare)) {
    const shown = parseDocument(bare.read(path));
    const inside = all("a", mainOf(shown))
      .map(({ attribs }) => attribs.href ?? "")
      .filter((href) => !/^(?:https:|mailto:)/.test(href));
    expect(inside.filter((href) => !/^\/path\/(?:style\/.*)?$|^#/.test(href))).toEqual([]);
  }
});

function stylePages({ paths }: TestSite): string[] {
  return paths.filter((path) => /^style\/.*html$/.test(path));
}
