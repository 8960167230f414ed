import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Problem, report } from "../../src/problems/index.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "report-"));
  writeFileSync(join(root, "a.yaml"), "- name: Amina\n  rol: Treasurer\n");
});
afterAll(() => rmSync(root, { recursive: true }));

const unknown: Problem = {
  ...{ file: "a.yaml", line: 2, column: 3, endLine: 2, endColumn: 6 },
  ...{ rule: "unknown-key", severity: "error", hint: "write: role" },
  message: 'there is no "rol"; did you mean "role"?',
};

test("a problem shows its line, marks its place and says what to write", () => {
  expect(report([unknown], root)).toBe(`a.yaml:2:3: error: there is no "rol"; did you mean "role"?
   2 |   rol: Treasurer
     |   ^^^ write: role
1 problem in 1 file. Nothing was published.`);
});

test("problems come sorted by file, line and column", () => {
  const others = [
    { ...unknown, file: "b.yaml", line: 1 },
    { ...unknown, line: 1, column: 9 },
  ];
  const heads = report([...others, unknown], root).match(/^[ab]\.yaml:\d+:\d+/gm);
  expect(heads).toEqual(["a.yaml:1:9", "a.yaml:2:3", "b.yaml:1:3"]);
});

test("a file that can't be read is told without its line", () => {
  expect(report([{ ...unknown, file: "gone.yaml" }], root)).toContain("gone.yaml:2:3: error: ");
});

test("warnings alone are no reason not to publish", () => {
  expect(report([{ ...unknown, severity: "warning" }], root)).toMatch(/\n1 warning\.$/);
});

test("an author's text can't steer the terminal", () => {
  expect(report([{ ...unknown, message: "\u001b[2J" }], root)).not.toContain("\u001b");
});
