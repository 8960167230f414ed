// This project's own site, built from its folders as they stand, and after an author's change.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith, put } from "./project.ts";
import { builtAgain, filesIn, siteWith } from "./site.ts";

const { root, published, pages, diagnostics, paths } = await siteWith();

test("is built without a problem, a page for each Markdown file and each style page", () => {
  const sources = filesIn(root).filter((path) =>
    /^(?:content\/.*\.md|_includes\/pages\/style\/[\w-]+\.njk)$/.test(path),
  );
  expect({ published, pages, diagnostics }).toEqual({
    published: true,
    pages: sources.length,
    diagnostics: [],
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

test("a new leader is one new entry", async () => {
  const root = projectWith();
  const file = join(root, "_data/leadership.yaml");
  const entry = `
- name: Amina Okoye
  role: Treasurer
  bio: Amina keeps the books of three user groups.
  location: Lagos, Nigeria
  github: amina-okoye
`;
  put(file, readFileSync(file, "utf8") + entry);
  const leadership = (await builtAgain(root)).read("leadership/index.html");
  expect(leadership).toContain("Amina Okoye");
  expect(leadership).toContain("Treasurer");
  expect(leadership).toContain("Amina keeps the books of three user groups.");
  expect(leadership).toContain('id="amina-okoye"');
});

test("a page that is taken away leaves nothing behind", async () => {
  const { root, paths } = await siteWith({
    "content/soon-gone.md": "---\nlayout: default\nlang: en\ntitle: Soon gone\n---\n",
  });
  expect(paths).toContain("soon-gone/index.html");
  put(join(root, "content/soon-gone.md"), null);
  const { paths: after, read } = await builtAgain(root);
  expect(after).toEqual(paths.filter((path) => path !== "soon-gone/index.html"));
  expect(read("sitemap.xml")).not.toContain("/soon-gone/");
});

test("a missing title is told with its place, and the site stays as it was", async () => {
  const { root, read } = await siteWith();
  const about = read("about/index.html");
  put(join(root, "content/about.md"), "---\nlayout: default\nlang: en\n---\n## Why online first\n");
  const after = await builtAgain(root);
  expect(after.published).toBe(false);
  expect(after.diagnostics).toMatchObject([
    { file: "content/about.md", line: 2, severity: "error" },
  ]);
  expect(after.diagnostics[0]?.message).toContain("title");
  expect(after.read("about/index.html")).toBe(about);
});

test("the old site's About page works when dropped in", async () => {
  const { published, diagnostics, read } = await siteWith({
    "content/about.md": readFileSync("tests/fixtures/as-it-was.md"),
  });
  expect(published).toBe(true);
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(
    new Set(["inline-style", "account-image", "shown-as-written", "missing-description"]),
  );
  expect(read("about/index.html")).toContain("</footer>");
  expect(read("about/index.html")).not.toMatch(
    /markdown="1"|src="https?:|github\.com\/[\w-]+\.png/,
  );
});
