import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Diagnostic, formatDiagnostics } from "../../src/diagnostics/index.ts";

let shelf = "";
let root = "";
beforeAll(() => {
  shelf = mkdtempSync(join(realpathSync(tmpdir()), "report-"));
  root = join(shelf, "project");
  mkdirSync(root);
  put("a.yaml", "- name: Amina\n  rol: Treasurer\n");
});
afterAll(() => rmSync(shelf, { recursive: true }));

function put(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

const unknown: Diagnostic = {
  ...{ file: "a.yaml", line: 2, column: 3, endLine: 2, endColumn: 6 },
  ...{ rule: "unknown-key", severity: "error", hint: "write: role" },
  message: 'there is no "rol"; did you mean "role"?',
};

test("a problem shows its line, marks its place and says what to write", () => {
  expect(
    formatDiagnostics([unknown], root),
  ).toBe(`a.yaml:2:3: error: there is no "rol"; did you mean "role"? [unknown-key]
   2 |   rol: Treasurer
     |   ^^^ write: role
1 problem in 1 file. Nothing was published.`);
});

test("problems come in the order of file, line, column and rule", () => {
  const diagnostics: Partial<Diagnostic>[] = [
    { file: "b.yaml", line: 1 },
    { file: "B.yaml", line: 10 },
    { file: "B.yaml", line: 9 },
    { file: "a.yaml", line: 1, column: 9 },
    { file: "a.yaml", line: 1, column: 9, rule: "missing-key", message: "other" },
    { file: "é.yaml", line: 1 },
    // UTF-16 would put the second of these first.
    { file: "\uff5e.yaml", line: 1 },
    { file: "🏠.yaml", line: 1 },
  ];
  const told = formatDiagnostics(
    diagnostics.map((other) => ({ ...unknown, ...other })).toReversed(),
    root,
  );
  expect(told.match(/^.+\.yaml:\d+:\d+: error: \w+/gm)).toEqual([
    "B.yaml:9:3: error: there",
    "B.yaml:10:3: error: there",
    "a.yaml:1:9: error: other",
    "a.yaml:1:9: error: there",
    "b.yaml:1:3: error: there",
    "é.yaml:1:3: error: there",
    "\uff5e.yaml:1:3: error: there",
    "🏠.yaml:1:3: error: there",
  ]);
});

const warning: Diagnostic = { ...unknown, severity: "warning" };

test.for([
  ["one problem", [unknown], "1 problem in 1 file. Nothing was published."],
  ["problems of one file", [unknown, unknown], "2 problems in 1 file. Nothing was published."],
  [
    "problems and a warning, in as many files as both are in",
    [unknown, unknown, { ...warning, file: "b.yaml" }],
    "2 problems and 1 warning in 2 files. Nothing was published.",
  ],
  ["a warning alone, which publishes", [warning], "1 warning."],
  ["warnings alone", [warning, { ...warning, file: "b.yaml" }], "2 warnings."],
] as const)("closes with the count of %s", ([, diagnostics, line]) => {
  expect(
    formatDiagnostics([...diagnostics], root)
      .split("\n")
      .at(-1),
  ).toBe(line);
});

const withoutLine = `:2:3: error: there is no "rol"; did you mean "role"? [unknown-key]
     write: role
1 problem in 1 file. Nothing was published.`;

test.for([
  ["that is not there", "gone.yaml", () => {}],
  ["that has no such line", "short.yaml", () => put("short.yaml", "one line")],
  ["that is an image", "picture.png", () => put("picture.png", "one\nrow\0")],
  ["that is a folder", "folder", () => mkdirSync(join(root, "folder"))],
  ["that no one wrote by hand", "large.md", () => put("large.md", "a\n".repeat(2 ** 22))],
  [
    "outside of the project, by a link",
    "link.md",
    () => {
      writeFileSync(join(shelf, "secret"), "a secret\na secret\n");
      symlinkSync(join(shelf, "secret"), join(root, "link.md"));
    },
  ],
  [
    "outside of the project, by a link to its folder",
    "out/secret",
    () => symlinkSync(shelf, join(root, "out")),
  ],
  ["that never ends", "pipe", () => execFileSync("mkfifo", [join(root, "pipe")])],
] as const)("a file %s is told without its line", ([, file, lay]) => {
  lay();
  expect(formatDiagnostics([{ ...unknown, file }], root)).toBe(`${file}${withoutLine}`);
});

test("a file's lines are those that its author sees", () => {
  put("saved-elsewhere.md", "\uFEFFfirst\r\nsecond\rthird\n");
  const lines = [1, 2, 3].map((line) => {
    const place = { line, column: 1, endLine: line, endColumn: 2 };
    return formatDiagnostics([{ ...unknown, ...place, file: "saved-elsewhere.md" }], root).split(
      "\n",
    )[1];
  });
  expect(lines).toEqual(["   1 | first", "   2 | second", "   3 | third"]);
});

test("carets stand under their place in the ten thousandth line, too", () => {
  put("long.md", `${"\n".repeat(9999)}rol: Treasurer`);
  const place = { line: 10_000, column: 1, endLine: 10_000, endColumn: 4 };
  expect(formatDiagnostics([{ ...unknown, ...place, file: "long.md" }], root)).toContain(`
10000 | rol: Treasurer
      | ^^^ write: role
`);
});

test("an empty line has nothing behind its margin", () => {
  put("empty.md", "");
  const { hint, ...unhinted } = unknown;
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  expect(formatDiagnostics([{ ...unhinted, ...place, file: "empty.md" }], root)).toContain(
    "\n   1 |\n     | ^\n",
  );
});

test("an author's text can't steer the terminal, nor begin a line", () => {
  const steering = "\u001b[2J\u202e\r\n::error::x\u2028y";
  const told = formatDiagnostics(
    [{ ...unknown, file: steering, message: steering, hint: steering }],
    root,
  );
  const shown = "�[2J�↵::error::x�y";
  expect(told.split("\n").slice(0, 2)).toEqual([
    `${shown}:2:3: error: ${shown} [unknown-key]`,
    `     ${shown}`,
  ]);
});
