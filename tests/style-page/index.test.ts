// The style page shows every component and every token, and is for nobody who isn't looking for it.
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { getElementById, getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { siteWith } from "../build/site.ts";
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

/** Nothing to see, or what is shown by itself: on the page's own ground, in header and footer. */
const withoutExample: readonly string[] = ["head", "prose", "speculation-rules"];

const own = await siteWith();
const shown = parseDocument(own.read("style/index.html"));

test.for(components)("shows the component %s", (name) => {
  const part = getElementById(name, shown);
  expect(part?.attribs.class).toBe("part");
  expect(all("figure", part ?? []).length > 0).toBe(!withoutExample.includes(name));
});

test("shows every token", () => {
  const names = getElementsByTagName("*", shown).map(({ attribs }) => attribs["data-token"]);
  expect([...tokens].filter((token) => !names.includes(token))).toEqual([]);
});

test("is in no menu and no sitemap, and search engines leave it out", () => {
  expect(own.read("style/index.html")).toContain('<meta name="robots" content="noindex">');
  expect(own.read("sitemap.xml")).not.toContain("/style/");
  const others = own.paths.filter((path) => path.endsWith(".html") && !path.startsWith("style/"));
  expect(others.filter((path) => own.read(path).includes('/style/"'))).toEqual([]);
});

test("needs no leader, no mission and no menu, and its links lead to itself, the site's home or elsewhere", async () => {
  const { published, read } = await siteWith(
    {
      content: null,
      "content/404.md": errorPage,
      "content/index.md": page("Home"),
      "_data/leadership.yaml": "[]\n",
      "_data/navigation.yaml": "[]\n",
    },
    "https://example.org/path/",
  );
  expect(published).toBe(true);
  const bare = parseDocument(read("style/index.html"));
  const inside = all("a", mainOf(bare))
    .map(({ attribs }) => attribs.href ?? "")
    .filter((href) => !/^(?:https:|mailto:)/.test(href));
  const places = inside.map((href) => /^\/path\/style\/#(.*)$/.exec(href)?.[1]);

  expect(inside.filter((href) => !/^\/path\/(?:style\/.*)?$|^#/.test(href))).toEqual([]);
  expect(places.filter((id) => id && !getElementById(id, bare))).toEqual([]);
});
