// This project's own site, built from its folders as they stand, and after an author's changes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith, put } from "./project.ts";
import { builtAgain, filesIn, ownSite } from "./site.ts";

const { root, published, pages, diagnostics, paths } = await ownSite();

test("is built without an error, a page for each Markdown file and each style page", () => {
  const sources = filesIn(root).filter((path) =>
    /^(?:content\/.*\.md|_includes\/pages\/style\/[\w-]+\.njk)$/.test(path),
  );
  // An author's text may have warnings: they don't keep it from being published.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect({ published, pages, errors }).toEqual({
    published: true,
    pages: sources.length,
    errors: [],
  });
  expect(paths.filter((path) => path.endsWith(".html"))).toHaveLength(sources.length);
});

test.for([
  "index.html",
  "about/index.html",
  "mission/index.html",
  "leadership/index.html",
  "404.html",
  "style/index.html",
  "sitemap.xml",
  "robots.txt",
])("has %s, whatever else is added to it", (path) => {
  expect(paths).toContain(path);
});

test("follows what an author adds, takes away and gets wrong", async () => {
  const root = projectWith();
  const leaders = join(root, "_data/leadership.yaml");
  const leader = `
- name: Amina Okoye
  role: Treasurer
  bio: Amina keeps the books of three user groups.
  location: Lagos, Nigeria
  github: amina-okoye
`;
  put(leaders, readFileSync(leaders, "utf8") + leader);
  put(
    join(root, "content/soon-gone.md"),
    "---\nlayout: default\nlang: en\ntitle: Soon gone\n---\n",
  );
  put(join(root, "content/about.md"), readFileSync("tests/fixtures/as-it-was.md"));

  const first = await builtAgain(root);
  const leadership = first.read("leadership/index.html");
  for (const text of [...leader.matchAll(/: (.*)/g)].slice(0, 3))
    expect(leadership).toContain(text[1]);
  expect(leadership).toContain('id="amina-okoye"');
  expect(first.paths).toContain("soon-gone/index.html");
  // The old site's page works when dropped in.
  expect(new Set(first.diagnostics.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  const about = first.read("about/index.html");
  expect(about).toContain("</footer>");
  expect(about).not.toMatch(/markdown="1"|src="https?:|github\.com\/[\w-]+\.png/);

  put(join(root, "content/soon-gone.md"), null);
  const second = await builtAgain(root);
  expect(second.paths).toEqual(first.paths.filter((path) => path !== "soon-gone/index.html"));
  expect(second.read("sitemap.xml")).not.toContain("/soon-gone/");

  put(join(root, "content/about.md"), "---\nlayout: default\nlang: en\n---\n## Why online first\n");
  const third = await builtAgain(root);
  expect(third.published).toBe(false);
  expect(third.diagnostics).toMatchObject([
    { file: "content/about.md", line: 2, severity: "error" },
  ]);
  expect(third.read("about/index.html")).toBe(about);
});
