// Whether a file is text, and the marks that a merge leaves in it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTextFile } from "../../src/content/text-file.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "text-file-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function read(bytes: Buffer | string) {
  writeFileSync(join(root, "a.md"), bytes);
  return readTextFile(root, "a.md");
}

const texts: [name: string, bytes: string, text: string][] = [
  ["nothing", "", ""],
  ["a byte order mark", "\uFEFFa", "a"],
  ["letters of several bytes", "é€😀", "é€😀"],
  ["a character that stands for an unknown one", "\uFFFD", "\uFFFD"],
  ["the most", "a".repeat(512 * 1024), "a".repeat(512 * 1024)],
];

test.for(texts)("%s is text", ([, bytes, text]) => {
  expect(read(bytes)).toEqual({ file: "a.md", text });
});

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const others: [name: string, bytes: Buffer, message: RegExp, line: number, column: number][] = [
  ["UTF-16 with its mark", utf16("\uFEFFabc"), /UTF-16/, 1, 1],
  ["UTF-16 the other way round", utf16("\uFEFFabc").swap16(), /UTF-16/, 1, 1],
  ["UTF-16 without a mark", utf16("---\n"), /UTF-16/, 1, 1],
  ["a NUL", Buffer.from("a\nbcde\0"), /NUL/, 2, 5],
  ["a NUL at the start", Buffer.from("\0abc"), /NUL/, 1, 1],
  ["Latin-1", Buffer.from("a\né", "latin1"), /not saved as UTF-8/, 2, 1],
  ["Latin-1 after a mark", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]), /UTF-8/, 1, 2],
  ["half a letter", Buffer.from("a€").subarray(0, 3), /not saved as UTF-8/, 1, 2],
  ["a byte more than the most", Buffer.alloc(512 * 1024 + 1, "a"), /has 513 kB/, 1, 1],
];

test.for(others)("%s is reported", ([, bytes, message, line, column]) => {
  expect(read(bytes)).toMatchObject([
    {
      file: "a.md",
      line,
      column,
      message: expect.stringMatching(message),
      hint: expect.any(String),
    },
  ]);
});

const conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n";
const conflicts: [name: string, text: string, lines: number[]][] = [
  ["a conflict", `x\n${conflict}`, [2]],
  ["with other line ends", `x\n${conflict}`.replaceAll("\n", "\r\n"), [2]],
  ["with the common ancestor", conflict.replace("=======", "||||||| 1234567\nc\n======="), [1]],
  ["two conflicts", `${conflict}x\n${conflict}`, [1, 7]],
  ["a conflict in a heading underlined", `A\n=======\n${conflict}`, [3]],
  ["without an end", "<<<<<<< HEAD\na\n=======\nb\n", [1]],
  ["without a middle", "<<<<<<< HEAD\na\n>>>>>>> other\n", [1]],
  ["the beginning alone", "a\n<<<<<<< HEAD\nb\n", [2]],
  ["the beginning twice", "<<<<<<< HEAD\na\n<<<<<<< HEAD\nb\n", [1, 3]],
  ["the end alone", "a\n>>>>>>> other\nb\n", [2]],
  ["without a branch's name", "<<<<<<<\na\n=======\nb\n>>>>>>>\n", [1]],
  ["the middle alone", "a\n\n=======\n", []],
  ["the middle and the end", "a\n\n=======\nb\n>>>>>>> other\n", [5]],
  ["in another order", ">>>>>>> other\n=======\n<<<<<<< HEAD\n", [1, 3]],
  ["a heading underlined", "A\n=======\n", []],
  ["not at the line's start", conflict.replaceAll(/^/gm, "    "), []],
  ["a longer line", "<<<<<<<< HEAD\n\n========\n>>>>>>>> other\n", []],
];

test.for(conflicts)("merged: %s", ([, text, lines]) => {
  const found = read(text);
  const diagnostics = Array.isArray(found) ? found : [];
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual(
    lines.map((line) => ["merge-conflict", line]),
  );
});
