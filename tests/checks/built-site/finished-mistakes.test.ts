import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { finishedMistakes } from "../../../src/checks/built-site/finished-mistakes.ts";
import type { FinishedPage } from "../../../src/checks/built-site/finished-page.ts";
import { projectWith } from "../../build/project.ts";
import { siteWith } from "../../build/site.ts";
import { finishedPage } from "./pages.ts";

const frontMatter = (title: string) =>
  `---\nlayout: default\nlang: en\ntitle: ${title}\ndescription: What it is.\n---\n\nA text.\n`;

const root = projectWith({
  "content/one.md": frontMatter("One <em onclick=x>"),
  "content/two.md": frontMatter("Two"),
  "content/three.md": frontMatter("Three"),
  "_includes/layouts/default.njk": `<html>\n{% include "components/aside.njk" %}\n{{ content }}`,
  "_includes/components/aside.njk": `{# <iframe> #}\n\n<iframe></iframe>`,
});

function told(pages: FinishedPage[]) {
  const address = new URL("https://site.example/");
  return finishedMistakes({ root, folder: root, address, pages });
}

test("pages as they should be have no mistakes", async () => {
  expect(await told([finishedPage("<p>A text.</p>", "/one/")])).toEqual([]);
});

test("a page that no author wrote may show several headings", async () => {
  const { layout, ...style } = finishedPage("<h1>Team</h1>", "/style/");
  const template = { ...style, file: "_includes/layouts/default.njk" };
  expect(await told([template])).toEqual([]);
  expect(await told([{ ...template, layout: "default" }])).toMatchObject([{ rule: "one-heading" }]);
});

test("what several pages have is told once, with the template that it comes from", async () => {
  const pages = ["/one/", "/two/", "/three/"].map((url) => finishedPage("<iframe></iframe>", url));
  expect(await told(pages)).toMatchObject([
    {
      ...{ file: "content/one.md", line: 1, column: 1, severity: "error" },
      message: expect.stringMatching(
        /^_includes\/layouts\/default\.njk .* \(on 2 other pages, too\)$/,
      ),
      hint: expect.stringMatching(/^take it out/),
    },
  ]);
});

test("what one page has twice is told once, and of no other", async () => {
  const [diagnostic, ...more] = await told([
    finishedPage("<iframe></iframe><iframe></iframe>", "/two/"),
  ]);
  expect(more).toEqual([]);
  expect(diagnostic?.message).not.toMatch(/pages?, too/);
});

test("what a page's own front matter says is told there", async () => {
  const [diagnostic] = await told([finishedPage("<em onclick=x>", "/one/")]);
  expect(diagnostic).toMatchObject({ file: "content/one.md", line: 4, column: 16 });
  expect(diagnostic?.hint).toContain("without `| safe`");
});

test("a page that is too heavy is told at its text", async () => {
  const heavy = finishedPage(randomBytes(20_000).toString("base64"), "/two/");
  expect(await told([heavy])).toMatchObject([
    { file: "content/two.md", line: 8, column: 1, rule: "page-weight" },
  ]);
});

test("they wait until the mistakes of texts are mended", async () => {
  const { diagnostics } = await siteWith({
    "content/one.md": frontMatter("One").replace("A text.", "[Nobody](nobody.md)"),
    "content/two.md": frontMatter("Two"),
    "_includes/layouts/default.njk":
      "---\nlayout: base\n---\n<h1>{{ title }}</h1>\n<p onclick>A</p>\n",
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ file, rule }) => [file, rule])).toEqual([["content/one.md", "broken-link"]]);
});
