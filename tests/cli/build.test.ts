import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Files, projectWith } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";
import { liveCommands } from "./actions-runner.ts";
import { ran } from "./ran.ts";

async function build(more: Files = {}, env: Record<string, string> = {}) {
  const root = projectWith({ ...smallProject(), ...more });
  const told = await ran(root, "build", { env: { GITHUB_ACTIONS: "", ...env } });
  const published = existsSync(join(root, "_site"));
  return { ...told, published, at: (path: string) => join(root, path) };
}

test("says what it did and where", async () => {
  const { status, stdout, stderr, published, at } = await build({}, { NODE_COMPILE_CACHE: "" });
  expect(stdout).toMatch(/^Built 2 pages into _site\/ in \d+\.\d s\.\n$/);
  expect({ status, stderr, published }).toEqual({ status: 0, stderr: "", published: true });
  expect(existsSync(at(".cache/compiled")), "keeps what it compiled").toBe(true);
});

test("tells an author's mistakes, all of them, and nothing else", async () => {
  const { status, stdout, stderr, published } = await build({
    "content/about.md": page(""),
    "content/team.md": page("Team", "defualt"),
  });
  expect(stderr).toMatch(/^content\/about\.md:2:1: error: .*^content\/team\.md:2:9: error: /ms);
  expect(stderr).toMatch(/\n2 problems in 2 files\. Nothing was published\.\n$/);
  expect(stderr).not.toContain("    at ");
  expect({ status, stdout, published }).toEqual({ status: 1, stdout: "", published: false });
});

test("tells a fault of our own with its stack, and where to report it", async () => {
  const { status, stdout, stderr, published } = await build({
    "eleventy.config.ts": "export default () => { throw new TypeError('a fault') };",
  });
  expect(stderr).toMatch(/TypeError: a fault\n +at .*eleventy\.config\.ts:1:/);
  expect(stderr).toMatch(/Please report it.*: https:\/\/github\.com\/[^/]+\/[^/]+\/issues\n$/s);
  expect({ status, stdout, published }).toEqual({ status: 2, stdout: "", published: false });
});

test("tells a fault that nobody waits for in the same way", async () => {
  const { status, stderr } = await build({
    "eleventy.config.ts": `
      Promise.reject(new TypeError("a fault"));
      await new Promise((resolve) => setTimeout(resolve, 60_000));`,
  });
  expect(stderr).toMatch(/TypeError: a fault\n +at .*Please report it/s);
  expect(status).toBe(2);
});

const commands = "\n::error::x\n  ::set-output name=a::b\n##[add-mask]c";

test("on GitHub tells mistakes beside the lines and in the summary, and obeys no author", async () => {
  const { config, text } = mistaken(commands);
  const summary = join(projectWith({ summary: "# Before\n" }), "summary");
  const { status, stderr } = await build(
    { "content/about.md": text, "eleventy.config.ts": config },
    { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary },
  );
  expect(liveCommands(stderr)).toEqual([
    "::error file=content/about.md,line=9,endLine=9,col=1,endColumn=5,title=some-rule::no%0A::error::x%0A  ::set-output name=a::b%0A##[add-mask]c%0Awrite: yes",
  ]);
  expect(stderr).toContain("\n   9 | ::error::x ##[add-mask]c\n     | ^^^^ write: yes\n");
  expect(stderr).toMatch(/\n1 problem in 1 file\. Nothing was published\.\n::[\da-f-]{36}::\n$/);
  expect(readFileSync(summary, "utf8")).toMatch(
    /^# Before\n\n### 1 problem in 1 file.*<code>content\/about\.md:9:1<\/code>/s,
  );
  expect(status).toBe(1);
});

test("on GitHub tells a fault, and obeys nothing that stands in it", async () => {
  const { status, stderr } = await build(
    {
      "eleventy.config.ts": `export default () => { throw new Error(${JSON.stringify(commands)}) };`,
    },
    { GITHUB_ACTIONS: "true" },
  );
  expect(stderr).toContain(`${commands}\n`);
  expect(stderr).toContain("Please report it");
  expect(liveCommands(stderr)).toEqual([]);
  expect(status).toBe(2);
});

/** A page, and a configuration that finds fault with its eighth line. */
function mistaken(message: string) {
  const diagnostic = {
    ...{ file: "content/about.md", line: 9, column: 1, endLine: 9, endColumn: 5 },
    ...{ rule: "some-rule", severity: "error", message: `no${message}`, hint: "write: yes" },
  };
  return {
    text: `${page("About")}\n::error::x ##[add-mask]c\n`,
    config: `
      import { DiagnosticsError } from "${join(import.meta.dirname, "../../src/diagnostics/index.ts")}";
      export default () => { throw new DiagnosticsError([${JSON.stringify(diagnostic)}]) };`,
  };
}
