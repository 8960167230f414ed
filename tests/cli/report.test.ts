import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { printDiagnostics } from "../../src/cli/report.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";

const warning: Diagnostic = {
  file: "content/about.md",
  line: 2,
  column: 1,
  rule: "inline-style",
  severity: "warning",
  message: "bare braces",
};
const reported = "content/about.md:2:1: warning: bare braces [inline-style]\n1 warning.";

let root = "";
let printed: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "report-"));
  printed = [];
  vi.spyOn(console, "error").mockImplementation((text: string) => printed.push(text));
  vi.stubEnv("GITHUB_ACTIONS", undefined);
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(root, "summary"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function summary(): string {
  return readFileSync(join(root, "summary"), "utf8");
}

test("says nothing where there are none", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  printDiagnostics([], root);
  expect(printed).toEqual([]);
  expect(summary).toThrow("ENOENT");
});

test("prints the report alone on one's own machine", () => {
  printDiagnostics([warning], root);
  expect(printed).toEqual([reported]);
  expect(summary).toThrow("ENOENT");
});

test("prints annotations as well on GitHub, and adds to the summary", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  printDiagnostics([warning], root);
  printDiagnostics([{ ...warning, line: 3 }], root);
  expect(printed[0]).toBe(
    "::warning file=content/about.md,line=2,endLine=2,col=1,title=inline-style::bare braces",
  );
  expect(printed[1]).toMatch(
    new RegExp(`^::stop-commands::(.{36})\n${reported.replace("[", "\\[")}\n::\\1::$`),
  );
  expect(summary()).toMatch(/about\.md:2:1.*### 1 warning\..*about\.md:3:1/s);
});

test("does without a summary where GitHub gives no file for it", () => {
  vi.stubEnv("GITHUB_ACTIONS", "true");
  vi.stubEnv("GITHUB_STEP_SUMMARY", undefined);
  printDiagnostics([warning], root);
  expect(printed).toHaveLength(2);
});
