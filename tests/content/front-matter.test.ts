// A page taken apart, and what is said of one that can't be; more are in tests/cases/.
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/front-matter.ts";
import { frontMatterAgain } from "../../src/content/front-matter-again.ts";
import { frontMatterMistake, textInside } from "../../src/content/front-matter-mistake.ts";

const split: [text: string, yaml: string, offset: number, body: number][] = [
  ["---\na: b\n---\nText", "a: b\n", 4, 13],
  ["---\r\na: b\r\n---\r\nText", "a: b\r\n", 5, 16],
  ["--- \t\na: b\n---  \n", "a: b\n", 6, 14],
  ["---\n---", "", 4, 7],
  ["---\na: b\n ---\n---\n", "a: b\n ---\n", 4, 18],
];

test.for(split)("%j has its front matter", ([text, yaml, offset, body]) => {
  expect(splitFrontMatter({ file: "a.md", text })).toEqual({ yaml, offset, body });
});

const mistakes: [text: string, line: number, column: number, message: RegExp][] = [
  ["", 1, 1, /empty/],
  ["\n\n---\na: b\n---\n", 1, 1, /in the first line/],
  ["\t---\na: b\n---\n", 1, 1, /in the first line/],
  ["---", 1, 1, /the page ends/],
  ["--\na: b\n---\n", 1, 1, /a line of three hyphens/],
  ["***\na: b\n---\n", 1, 1, /a line of three hyphens/],
  ["--- yaml\na: b\n---\n", 1, 1, /nothing else/],
  ["---\ra: b\r---\r", 1, 1, /old Mac/],
  ["title: b\n---\n", 1, 1, /opens the front matter is missing/],
  ["{a: b}\n", 1, 1, /does not begin/],
  ["---\n", 2, 1, /never closed/],
  ["---\na: b", 2, 5, /never closed/],
  ["---\na: b\n\n\n", 2, 5, /never closed/],
  ["---\na: b\n\nText\n", 3, 1, /never closed/],
  ["---\na:\n  - b\n# c\nText\n", 5, 1, /never closed/],
  ["---\na: b\n ---\nText\n", 3, 1, /never closed/],
  ["---\na: b\n...\nText\n", 3, 1, /never closed/],
  ["---\na: b\n--- c\nText\n", 3, 1, /closes the front matter/],
];

test.for(mistakes)("%j is told", ([text, line, column, message]) => {
  expect(splitFrontMatter({ file: "a.md", text }).yaml).toBeUndefined();
  expect(frontMatterMistake({ file: "a.md", text })).toMatchObject({
    ...{ rule: "front-matter", line, column },
    message: expect.stringMatching(message),
  });
});

const inside: [yaml: string, line: number | undefined][] = [
  ["a: b\n## C\n", 3],
  ["a: b\n\nText: [here](c.md)\n", undefined],
  ["a: b\n\nText is here: c\n", 4],
  ["a: b\r\n \t\r\nText\r\n", 4],
  ["a: b\n\n# a comment\n\nc: d\n\n- e\n", undefined],
  ["a: |\n  b\n\n  c\n", undefined],
];

test.for(inside)("the text inside of %j begins in line %s", ([yaml, line]) => {
  const text = `---\n${yaml}---\n`;
  expect(textInside({ file: "a.md", text }, yaml, 4)?.line).toBe(line);
});

const again: [text: string, message: RegExp | undefined][] = [
  ["---\nlayout: default\n---\n", /twice/],
  ["\r\n---\r\nfoo: a\r\ntitle: b\r\nparts:\r\n  - c\r\n- d\r\n---\r\nText\r\n", /twice/],
  ["---\nlayout: default\ntitle: b\n\nText\n", /twice/],
  ["title: b\n---\nText\n", /stand below/],
  ["---\ntitle: b\n\nText\n", undefined],
  ["---\nNote: b\n---\n", undefined],
  ["Note: b\n---\n", undefined],
  ["---\n\nText\n\n---\n", undefined],
  ["---\nA heading\n---\n", undefined],
  ["title: b\n\nText\n", undefined],
  ["Text\n\n---\ntitle: b\nlang: en\n---\n", undefined],
];

test.for(again)("of the text %j as front matter is said: %s", ([body, message]) => {
  const text = `---\na: b\n---\n${body}`;
  const diagnostic = frontMatterAgain({ file: "content/a.md", text }, text.length - body.length);
  expect(diagnostic?.message).toEqual(message && expect.stringMatching(message));
});
