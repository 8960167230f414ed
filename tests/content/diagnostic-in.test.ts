import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diagnosticIn } from "../../src/content/index.ts";

const sources = {
  "_data/leadership.yaml": "- name: Amina\n  photo: a.jpg\n- name: Bola\n  photo: a.jpg\n",
  "content/mission.md": "---\nlayout: mission\nparts: [One.]\n---\n\nparts: text\n",
  "content/open.md": "---\ntitle: 'A\n---\n",
  "content/bare.md": "parts: text\n",
};

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "problem-in-"));
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

type Case = { file: keyof typeof sources; path: (string | number)[]; place: object };
const cases: Case[] = [
  {
    file: "_data/leadership.yaml",
    path: [1, "photo"],
    place: { line: 4, column: 10, endLine: 4, endColumn: 15 },
  },
  { file: "_data/leadership.yaml", path: [1, "gone"], place: { line: 3, column: 3 } },
  { file: "content/mission.md", path: ["parts"], place: { line: 3, column: 1 } },
  { file: "content/open.md", path: ["title"], place: { line: 1, column: 1 } },
  { file: "content/bare.md", path: ["parts"], place: { line: 1, column: 1 } },
];

test.each(cases)("the place of $path in $file", ({ file, path, place }) => {
  const finding = { rule: "unknown-key" as const, message: "no good", hint: "write another" };
  const diagnostic = diagnosticIn(root, file, path, finding);
  expect(diagnostic).toMatchObject({ file, severity: "error", ...finding, ...place });
});
