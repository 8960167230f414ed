// The place of what an author wrote below a page's front matter.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diagnosticInText } from "../../src/content/index.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "problem-in-text-"));
  writeFileSync(join(root, "page.md"), "---\r\ntitle: b1\r\n---\r\na1 b2\r\nb1\r\n");
  writeFileSync(join(root, "bare.md"), "\uFEFFb1 b1\n");
});
afterAll(() => rmSync(root, { recursive: true }));

test.for([
  { file: "page.md", meant: "b1", place: { line: 5, column: 1, endLine: 5, endColumn: 3 } },
  { file: "page.md", meant: "b2", place: { line: 4, column: 4, endLine: 4, endColumn: 6 } },
  { file: "page.md", meant: "a1", place: { line: 1, column: 1 } },
  { file: "bare.md", meant: "b1", place: { line: 1, column: 1, endLine: 1, endColumn: 3 } },
])("the place of $meant in $file", ({ file, meant, place }) => {
  const finding = { rule: "unknown-key" as const, message: "no good", hint: "write another" };
  const where = { pattern: /b\d/g, isMeant: (written: string) => written === meant };

  expect(diagnosticInText(root, file, where, finding)).toEqual({
    file,
    severity: "error",
    ...finding,
    ...place,
  });
});
