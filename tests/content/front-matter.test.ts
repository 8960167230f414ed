// A page taken apart, and what is reported of one that can't be.
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/front-matter.ts";

const pages: [text: string, yaml: string, body: string][] = [
  ["---\na: b\n---\nText", "a: b\n", "Text"],
  ["---\r\na: b\r\n---\r\nText", "a: b\r\n", "Text"],
  ["--- \t\na: b\n---  \n\nText", "a: b\n", "  \n\nText"],
  ["---\n---", "", ""],
  ["---\na: b\n ---\n---\n", "a: b\n ---\n", ""],
  ["---\na: b\n---\n---\nText", "a: b\n", "---\nText"],
];

test.for(pages)("%j has its front matter", ([text, yaml, body]) => {
  const parts = splitFrontMatter({ file: "a.md", text });
  if ("rule" in parts) throw new Error(parts.message);
  expect(parts.yaml).toBe(yaml);
  expect(text.slice(parts.yamlStart)).toMatch(yaml);
  expect(text.slice(parts.bodyStart)).toBe(body);
});

const errors: [text: string, at: string, message: RegExp][] = [
  ["", "1:1", /empty/],
  ["\n\n---\na: b\n---\n", "1:1", /in the first line/],
  ["\t---\na: b\n---\n", "1:1", /in the first line/],
  ["--\na: b\n---\n", "1:1", /a line of three hyphens/],
  ["***\na: b\n---\n", "1:1", /a line of three hyphens/],
  ["----\na: b\n---\n", "1:1", /a line of three hyphens/],
  ["--- yaml\na: b\n---\n", "1:1", /nothing else/],
  ["---\ra: b\r---\r", "1:1", /old Mac/],
  ["title: b\n---\n", "1:1", /opens the front matter is missing/],
  ["{a: b}\n", "1:1", /does not begin/],
  ["---", "1:4", /never closed/],
  ["---\n", "2:1", /never closed/],
  ["---\na: b", "2:5", /never closed/],
  ["---\na: b\n\n\n", "2:5", /never closed/],
  ["---\na: b\n\nText\n", "3:1", /never closed/],
  ["---\na:\n  - b\n# c\nText\n", "5:1", /never closed/],
  ["---\na: b\n ---\nText\n", "3:1", /never closed/],
  ["---\na: b\n...\nText\n", "3:1", /never closed/],
  ["---\na: b\n--- c\nText\n", "3:1", /closes the front matter/],
];

test.for(errors)("%j is reported at %s", ([text, at, message]) => {
  const found = splitFrontMatter({ file: "a.md", text });
  expect(found).toMatchObject({
    rule: "front-matter",
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/\S/),
  });
  if ("rule" in found) expect(`${found.line}:${found.column}`).toBe(at);
});

const textInside: [yaml: string, line: number | undefined][] = [
  ["a: b\n## C\n", 3],
  ["a: b\n\nText is here: c\n", 4],
  ["a: b\r\n \t\r\nText\r\n", 4],
  ["a: b\n\nText: [here](c.md)\n", undefined],
  ["a: b\n\n# a comment\n\nc: d\n\n- e\n", undefined],
  ["a: |\n  b\n\n  c\n", undefined],
];

test.for(textInside)("the text inside of %j begins in line %s", ([yaml, line]) => {
  expect(splitFrontMatter({ file: "a.md", text: `---\n${yaml}---\n` })).toMatchObject(
    line ? { rule: "front-matter", line } : { yaml },
  );
});

const second: [text: string, message: RegExp | undefined][] = [
  ["---\nlayout: default\n---\n", /second/],
  ["\r\n---\r\ntitle: b\r\nparts:\r\n  - c\r\n---\r\nText\r\n", /second/],
  ["title: b\n---\nText\n", /second/],
  ["---\ntitle: b\n\nText\n", undefined],
  ["---\nNote: b\n---\n", undefined],
  ["Note: b\n---\n", undefined],
  ["---\nA heading\n---\n", undefined],
  ["Text\n\n---\ntitle: b\nlang: en\n---\n", undefined],
];

test.for(second)("the text %j as a second front matter: %s", ([body, message]) => {
  expect(splitFrontMatter({ file: "a.md", text: `---\na: b\n---\n${body}` })).toMatchObject(
    message ? { message: expect.stringMatching(message) } : { yaml: "a: b\n" },
  );
});
