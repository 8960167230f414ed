import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diskDiagnostic } from "../../src/build/disk-diagnostic.ts";

const root = "/home/ada/site";

/** An error as the system gives it. */
function refused(code: string, paths: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`${code}: refused`), { code, ...paths });
}

describe("the disk's refusal is told in one sentence, with the way out", () => {
  test.for([
    ["ENOSPC", "the disk is full"],
    ["EDQUOT", "your share of the disk is used up"],
    ["EROFS", "this disk can be read, but not written to"],
    ["EACCES", "your account may not write here"],
    ["EPERM", "your account may not write here"],
    ["EMFILE", "too many files are open at once on this machine"],
    ["ENFILE", "too many files are open at once on this machine"],
    ["EIO", "the disk can't be read or written here: it may be damaged"],
    ["EBUSY", "another program holds this folder, so it can't be replaced"],
    ["EXDEV", "this folder lies on another disk than the project, so it can't be replaced"],
    ["ENAMETOOLONG", "a page's address is longer than the name of a file may be"],
  ])("%s", ([code = "", message]) => {
    const place = { file: "_site", line: 1, column: 1 };
    const diagnostic = diskDiagnostic(refused(code), root);
    expect(diagnostic).toMatchObject({ ...place, rule: "file-system", message, severity: "error" });
    expect(diagnostic?.hint).toMatch(/^(delete|copy|make|close|shorten) .*/);
  });
});

describe("the file that is told", () => {
  test.for([
    ["what an author wrote", { path: `${root}/content/team/index.md` }, "content/team/index.md"],
    ["a path from the project's folder", { path: "_data/site.yaml" }, "_data/site.yaml"],
    [
      "what a template brings",
      { path: "_includes/brand/..icon.svg" },
      "_includes/brand/..icon.svg",
    ],
    ["the new site", { path: `${root}/._site-new-1-2-3/site/index.html` }, "_site"],
    [
      "where a copy goes",
      { path: "_includes/a.svg", dest: `${root}/._site-new-1-2-3/a.svg` },
      "_site",
    ],
    [
      "the site that is set aside",
      { path: `${root}/_site`, dest: `${root}/._site-old-1` },
      "_site",
    ],
    ["the cache", { path: `${root}/.cache/pictures/0f/files.json` }, ".cache"],
    ["the project's folder", { path: root }, "_site"],
    ["a place outside", { path: "/home/ada" }, "_site"],
    ["none", {}, "_site"],
  ] as const)("is that of %s", ([, paths, file]) => {
    expect(diskDiagnostic(refused("EACCES", paths), root)?.file).toBe(file);
  });
});

test("what may not be read is told otherwise than what may not be written", () => {
  const diagnostic = diskDiagnostic(refused("EACCES", { path: "content/a.md" }), root);
  expect(diagnostic?.message).toBe("your account may not read this");
});

test.for(["ENOENT", "ENOTDIR", "ERR_MODULE_NOT_FOUND"])(
  "%s is a fault of our own code, and is told as one",
  (code) => {
    expect(diskDiagnostic(refused(code), root)).toBeUndefined();
    expect(diskDiagnostic(new Error(code), root)).toBeUndefined();
  },
);

test("the system's own errors are understood", () => {
  const open = () => readFileSync(`/${"a".repeat(300)}`);
  let error: unknown;
  try {
    open();
  } catch (thrown) {
    error = thrown;
  }
  expect(error instanceof Error && diskDiagnostic(error, root)?.rule).toBe("file-system");
});
