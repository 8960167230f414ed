import { expect, test } from "vitest";
import { mergeMarkers } from "../../src/content/merge-markers.ts";

const conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n";

const page = "---\nlang: en\n---\n\n";

const cases: [name: string, text: string, lines: number[]][] = [
  ["a conflict", `x\n${conflict}`, [2]],
  ["with other line ends", `x\n${conflict}`.replaceAll("\n", "\r\n"), [2]],
  ["with the common ancestor", conflict.replace("=======", "||||||| 1234567\nc\n======="), [1]],
  ["two conflicts", `${conflict}x\n${conflict}`, [1, 7]],
  ["a conflict in a heading underlined", `A\n=======\n${conflict}`, [3]],
  ["without an end", "<<<<<<< HEAD\na\n=======\nb\n", [1]],
  ["without a middle", "<<<<<<< HEAD\na\n>>>>>>> other\n", [1]],
  ["without a beginning", "a\n=======\nb\n>>>>>>> other\n", [4]],
  ["the beginning alone", "a\n<<<<<<< HEAD\nb\n", [2]],
  ["the beginning twice", "<<<<<<< HEAD\na\n<<<<<<< HEAD\nb\n", [1, 3]],
  ["the end alone", "a\n>>>>>>> other\nb\n", [2]],
  ["without a branch's name", "<<<<<<<\na\n=======\nb\n>>>>>>>\n", [1]],
  ["the middle alone, below an empty line", `${page}a\n\n=======\n`, [7]],
  ["the middle alone, with other line ends", `a\n\n=======\nb\n`.replaceAll("\n", "\r\n"), [3]],
  ["the middle and the end", `${page}a\n\n=======\nb\n>>>>>>> other\n`, [7]],
  ["the middle alone, in front matter", "---\nlang: en\n=======\n---\n", [3]],
  ["in another order", ">>>>>>> other\n=======\n<<<<<<< HEAD\n", [1, 3]],
  ["a heading underlined", "A\n=======\n", []],
  ["a heading of code", "```\n\n=======\nA\n=======\n```\n", []],
  ["not at the line's start", conflict.replaceAll(/^/gm, "    "), []],
  ["a longer line", "<<<<<<<< HEAD\n\n========\n>>>>>>>> other\n", []],
];

test.for(cases)("%s", ([, text, lines]) => {
  expect(mergeMarkers({ file: "a.md", text }).map(({ line }) => line)).toEqual(lines);
});

test("the middle alone, in data", () => {
  const diagnostics = mergeMarkers({ file: "_data/a.yaml", text: "a: b\n=======\na: c\n" });
  expect(diagnostics).toMatchObject([{ line: 2, message: expect.stringMatching(/^git put this/) }]);
});

test("where both versions are there, one of them is to be kept", () => {
  expect(mergeMarkers({ file: "a.md", text: conflict })[0]?.hint).toMatch(/^keep one/);
});
