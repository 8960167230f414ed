import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlainText } from "../../src/content/plain-text.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "plain-text-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function read(bytes: Buffer) {
  writeFileSync(join(root, "a.md"), bytes);
  return readPlainText(root, "a.md");
}

const utf16 = (text: string) => Buffer.from(text, "utf16le");

const texts: [name: string, bytes: Buffer, text: string][] = [
  ["nothing", Buffer.from(""), ""],
  ["a byte order mark", Buffer.from("\uFEFFa"), "a"],
  ["letters of several bytes", Buffer.from("é€😀"), "é€😀"],
  ["a character that stands for a strange one", Buffer.from("\uFFFD"), "\uFFFD"],
  ["the most", Buffer.alloc(512 * 1024, "a"), "a".repeat(512 * 1024)],
];

test.for(texts)("%s is text", ([, bytes, text]) => {
  expect(read(bytes)).toEqual({ file: "a.md", text });
});

const others: [name: string, bytes: Buffer, rule: string, line: number, column: number][] = [
  ["UTF-16 with its mark", utf16("\uFEFFabc"), "file-encoding", 1, 1],
  ["UTF-16 the other way round", utf16("\uFEFFabc").swap16(), "file-encoding", 1, 1],
  ["UTF-16 without a mark", utf16("---\n"), "file-encoding", 1, 1],
  ["a NUL", Buffer.from("a\nbcde\0"), "file-encoding", 2, 5],
  ["a NUL at the start", Buffer.from("\0abc"), "file-encoding", 1, 1],
  ["Latin-1", Buffer.from("a\né", "latin1"), "file-encoding", 2, 1],
  ["Latin-1 after a mark", Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]), "file-encoding", 1, 2],
  [
    "a strange byte after a character that stands for one",
    Buffer.from([0xef, 0xbf, 0xbd, 0x61, 0xff]),
    "file-encoding",
    1,
    3,
  ],
  ["half a letter", Buffer.from("a€").subarray(0, 3), "file-encoding", 1, 2],
  ["a byte more than the most", Buffer.alloc(512 * 1024 + 1, "a"), "file-too-large", 1, 1],
];

test.for(others)("%s is told", ([, bytes, rule, line, column]) => {
  expect(read(bytes)).toMatchObject({ file: "a.md", rule, line, column, hint: expect.any(String) });
});
