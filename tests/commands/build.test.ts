import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Files, projectWith } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";

const command = join(import.meta.dirname, "../../src/commands/build.ts");

function build(more: Files = {}) {
  const root = projectWith({ ...smallProject(), ...more });
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr, published: existsSync(join(root, "_site")) };
}

test("says what it did and where", () => {
  const { status, stdout, stderr, published } = build();
  expect(stdout).toMatch(/^Built 2 pages into _site\/ in \d+\.\d s\.\n$/);
  expect({ status, stderr, published }).toEqual({ status: 0, stderr: "", published: true });
});

test("tells an author's mistakes, all of them, and nothing else", () => {
  const { status, stdout, stderr, published } = build({
    "content/about.md": page(""),
    "content/team.md": page("Team", "defualt"),
  });
  expect(stderr).toMatch(/^content\/about\.md:2:1: error: .*^content\/team\.md:2:9: error: /ms);
  expect(stderr).toMatch(/\n2 problems in 2 files\. Nothing was published\.\n$/);
  expect(stderr).not.toContain("    at ");
  expect({ status, stdout, published }).toEqual({ status: 1, stdout: "", published: false });
});

test("tells a fault of our own with its stack, and where to report it", () => {
  const { status, stdout, stderr, published } = build({
    "eleventy.config.ts": "export default () => { throw new TypeError('a fault') };",
  });
  expect(stderr).toMatch(/TypeError: a fault\n +at .*eleventy\.config\.ts:1:/);
  expect(stderr).toMatch(/Please report it.*: https:\/\/github\.com\/[^/]+\/[^/]+\/issues\n$/s);
  expect({ status, stdout, published }).toEqual({ status: 2, stdout: "", published: false });
});
