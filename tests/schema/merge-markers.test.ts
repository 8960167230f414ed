import { expect, test } from "vitest";
import { mergeMarkers } from "../../src/schema/merge-markers.ts";

const conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n";

const cases: [name: string, text: string, lines: number[]][] = [
  ["a conflict", `x\n${conflict}`, [2]],
  ["with other line ends", `x\n${conflict}`.replaceAll("\n", "\r\n"), [2]],
  ["with the common ancestor", conflict.replace("=======", "||||||| 1234567\nc\n======="), [1]],
  ["two conflicts", `${conflict}x\n${conflict}`, [1, 7]],
  ["a heading underlined", "A\n=======\n", []],
  ["without an end", "<<<<<<< HEAD\na\n=======\nb\n", []],
  ["in another order", ">>>>>>> other\n=======\n<<<<<<< HEAD\n", []],
  ["not at the line's start", conflict.replaceAll(/^/gm, "    "), []],
  ["a longer underline", "<<<<<<< HEAD\nA\n========\n>>>>>>> other\n", []],
];

test.for(cases)("%s", ([, text, lines]) => {
  expect(mergeMarkers({ file: "a.md", text }).map(({ line }) => line)).toEqual(lines);
});
