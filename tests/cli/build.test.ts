import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Files, projectWith } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";
import { liveCommands } from "./actions-runner.ts";
import { ran } from "./ran.ts";

async function build(more: Files = {}, env: Record<string, string> = {}) {
  const root = projectWith({ ...smallProject(), ...more });
  const said = await ran(root, "build", { env: { GITHUB_ACTIONS: "", ...env } });
  const published = existsSync(join(root, "_site"));
  return { ...said, published, at: (path: string) => join(root, path) };
}

/** Lines that GitHub would take for commands. */
const commands = "\n::error::x\n  ::set-output name=a::b\n##[add-mask]c";

const throws = (message: string) =>
  `export default () => { throw new TypeError(${JSON.stringify(message)}) };`;

test("says what it did and where", async () => {
  const { status, stdout, stderr, published, at } = await build({}, { NODE_COMPILE_CACHE: "" });
  expect(stdout).toMatch(/^Built 3 pages into _site\/ in \d+\.\d s\.\n$/);
  expect({ status, stderr, published }).toEqual({ status: 0, stderr: "", published: true });
  expect(existsSync(at(".cache/compiled")), "keeps what it compiled").toBe(true);
});

test("reports an author's errors, all of them, and nothing else", async () => {
  const { status, stdout, stderr, published } = await build({
    "content/about.md": page(""),
    "content/team.md": page("Team", "defualt"),
  });
  expect(stderr).toMatch(/^content\/about\.md:2:1: error: .*^content\/team\.md:2:9: error: /ms);
  expect(stderr).toMatch(/ in 2 files\. Nothing was published\.\n$/);
  expect(stderr).not.toContain("    at ");
  expect({ status, stdout, published }).toEqual({ status: 1, stdout: "", published: false });
});

test.for([
  { env: {}, what: "of the configuration", config: throws("ours") },
  {
    env: {},
    what: "that nobody waits for",
    config: `Promise.reject(new TypeError("ours"));
      await new Promise((resolve) => setTimeout(resolve, 60_000));`,
  },
  {
    env: { GITHUB_ACTIONS: "true" },
    what: "with GitHub's commands in it",
    config: throws(`ours${commands}`),
  },
])("a fault of ours $what is reported with its stack and status 2", async ({ env, config }) => {
  const { status, stdout, stderr, published } = await build({ "eleventy.config.ts": config }, env);
  expect(stderr).toMatch(/TypeError: ours(?:\n.*)* +at .*eleventy\.config\.ts:1:/);
  expect(stderr).toMatch(/\nPlease report it.*: https:\/\/github\.com\/[^/]+\/[^/]+\/issues\n/);
  expect(liveCommands(stderr)).toEqual([]);
  expect({ status, stdout, published }).toEqual({ status: 2, stdout: "", published: false });
});

test("on GitHub reports beside the lines and in the summary, and obeys no author", async () => {
  const summary = join(projectWith({ summary: "# Before\n" }), "summary");
  const { status, stderr } = await build(
    { "content/about.md": page("About").replace("title:", '"##[add-mask]c": x\ntitle:') },
    { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary },
  );
  expect(liveCommands(stderr)).toEqual([
    expect.stringMatching(/^::error file=content\/about\.md,line=/),
  ]);
  expect(stderr).toContain(`\n   4 | "##[add-mask]c": x\n`);
  expect(stderr).toMatch(/\. Nothing was published\.\n::[\da-f-]{36}::\n$/);
  expect(readFileSync(summary, "utf8")).toMatch(/^# Before\n\n### 1 .*<code>content\/about\.md:/s);
  expect(status).toBe(1);
});
