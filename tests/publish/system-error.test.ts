import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { causes, systemDiagnostic } from "../../src/build/index.ts";

const root = "/home/ada/site";

/** An error as the system gives it. */
function refused(code: string, paths: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`${code}: refused`), { code, ...paths });
}

test.for([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your share of the disk is used up"],
  ["EROFS", "this disk can be read, but not written to"],
  ["EACCES", "your account may not write here"],
  ["EPERM", "your account may not write here"],
  ["EMFILE", "too many files are open at once"],
  ["EIO", "the disk can't be read or written here: it may be damaged"],
  ["EBUSY", "another program holds this folder"],
  ["EXDEV", "this folder lies on another disk"],
  ["ENAMETOOLONG", "an address is too long for a file"],
] as const)("%s is reported in one sentence, with the way out", ([code, message]) => {
  const diagnostic = systemDiagnostic(refused(code), root);
  const expected = { file: "_site", line: 1, column: 1, rule: "file-system", severity: "error" };
  expect(diagnostic).toMatchObject({ ...expected, message });
  expect(diagnostic?.hint).toMatch(/^(delete|copy|make|close|shorten) .*/);
});

const staged = `${root}/._site-new-1-2-3`;

describe("the file that is reported", () => {
  test.for([
    ["what an author wrote", { path: `${root}/content/team/index.md` }, "content/team/index.md"],
    ["a path from the project's folder", { path: "_data/site.yaml" }, "_data/site.yaml"],
    ["what a template brings", { path: "_includes/..icon.svg" }, "_includes/..icon.svg"],
    ["the new site", { path: `${staged}/index.html` }, "_site"],
    ["where a copy goes", { path: "_includes/a.svg", dest: `${staged}/a.svg` }, "_site"],
    ["the lock", { path: `${root}/._site-lock` }, "_site"],
    ["the cache", { path: `${root}/.cache/images/0f/files.json` }, ".cache"],
    ["the project's folder", { path: root }, "_site"],
    ["a place outside", { path: "/home/ada" }, "_site"],
    ["none", {}, "_site"],
  ] as const)("is that of %s", ([, paths, file]) => {
    expect(systemDiagnostic(refused("EACCES", paths), root)?.file).toBe(file);
  });
});

test("what may not be read is reported otherwise than what may not be written", () => {
  const diagnostic = systemDiagnostic(refused("EACCES", { path: "content/a.md" }), root);
  expect(diagnostic?.message).toBe("your account may not read this");
});

test.for([
  ["ENOENT", refused("ENOENT")],
  ["ERR_MODULE_NOT_FOUND", refused("ERR_MODULE_NOT_FOUND")],
  ["no code", Object.assign(new Error("a fault"), { path: [] })],
  ["no error", "a text"],
] as const)("%s is our own code's, and is not reported", ([, error]) => {
  expect(systemDiagnostic(error, root)).toBeUndefined();
});

test("the system's own errors are understood, whatever they caused", () => {
  let cause: unknown;
  try {
    readFileSync(`/${"a".repeat(300)}`);
  } catch (thrown) {
    cause = thrown;
  }
  expect(systemDiagnostic(new Error("outer", { cause }), root)?.rule).toBe("file-system");
});

const fault = new Error("the fault");
const byEleventy = Object.assign(new Error("while writing"), { originalError: fault });
const byBoth = new Error("outer", { cause: byEleventy });

test.for([
  ["alone", fault, ["the fault"]],
  ["linked by Eleventy", byEleventy, ["while writing", "the fault"]],
  ["linked by both", byBoth, ["outer", "while writing", "the fault"]],
  ["caused by a text", new Error("outer", { cause: "a text" }), ["outer"]],
  ["that is none", "a text", []],
] as const)(
  "the causes of an error %s go from the outermost to the first",
  ([, error, messages]) => {
    expect(causes(error).map(({ message }) => message)).toEqual(messages);
  },
);
