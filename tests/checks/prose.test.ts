import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { proseDiagnostics } from "../../src/checks/index.ts";

const frontMatter = "---\r\ntitle: About\r\n---\r\n";

function pageOf(body: string) {
  return { file: "content/about.md", text: frontMatter + body, bodyStart: frontMatter.length };
}

async function found(body: string): Promise<string[]> {
  const diagnostics = await proseDiagnostics([pageOf(body)]);
  return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test.for<[body: string, ...found: string[]]>([
  ["###Title\n", "4:1 no space after the # of a heading (MD018)"],
  ["Text\r\n\r\n##Title\r\n", "6:1 no space after the # of a heading (MD018)"],
  [
    "In groups with:\n\n    - Ada\n    - Amina\n",
    "6:5 text that begins with four spaces is shown as code (MD046)",
  ],
  [
    "[talk]: https://a.test\n",
    "4:1 nothing links to this address by its name, or the name is taken above (MD053)",
  ],
  [
    "[talk]\n\n[talk]: https://a.test\n[talk]: https://b.test\n",
    "7:1 nothing links to this address by its name, or the name is taken above (MD053)",
  ],
  [
    "See [the rules](a.md), or [click here](b.md).\n",
    "4:28 the words of this link don't say where it leads (MD059)",
  ],
])("%j is reported", async ([body, ...expected]) => {
  expect(await found(body)).toEqual(expected);
});

test.for([
  "### Title\n",
  "#PyConAfrica was a joy.\n",
  "## C#\n",
  "```\n##Title\n\n    code\n```\n",
  "See [the talk][talk].\n\n[talk]: https://a.test\n",
  "[^1]: a footnote that nothing refers to has a rule of our own\n",
  "[//]: # (a remark)\n",
  // What markdownlint tells otherwise: MD011, MD037, MD042, MD045, MD051 and MD052.
  "(x)[y] ** z ** f(*args) [a]() ![](b.png) [c](#nowhere) [row][col]\n",
  "Text with  spaces  \n* one\n+ two\n\n\n\n# Title\n# Title\n<b>bold</b>",
])("%j is not", async (body) => {
  expect(await found(body)).toEqual([]);
});

test("the pages of the site, and one as the old site had it, have nothing of it", async () => {
  const files = [...globSync("content/*.md"), "tests/fixtures/as-it-was.md"];
  const pages = files.map((file) => {
    const text = readFileSync(file, "utf8");
    return { file, text, bodyStart: text.indexOf("\n---\n") + 5 };
  });

  expect(pages.length).toBeGreaterThan(4);
  expect(await proseDiagnostics(pages)).toEqual([]);
});

test("a diagnostic is a warning with what to write, why, and a sure mending", async () => {
  const start = frontMatter.length;
  expect(await proseDiagnostics([pageOf("##Title here")])).toEqual([
    {
      file: "content/about.md",
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 4,
      rule: "prose",
      severity: "warning",
      message: "no space after the # of a heading (MD018)",
      hint: expect.stringMatching(/^write: ## Title here; why: https:\/\/.*\/md018\.md$/),
      fix: { range: { start: start + 2, end: start + 2 }, text: " " },
    },
  ]);
});

test("one mending alone is sure", async () => {
  const body = "    code\n\n[talk]: https://a.test\n\n[here](b.md)\n\n##Title\n";
  const diagnostics = await proseDiagnostics([pageOf(body)]);
  expect(diagnostics).toHaveLength(4);
  expect(diagnostics.flatMap(({ fix, message }) => (fix ? message : []))).toEqual([
    "no space after the # of a heading (MD018)",
  ]);
});
