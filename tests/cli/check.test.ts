import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { projectWith } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";
import { executed, ran } from "./ran.ts";

const command = join(import.meta.dirname, "../../src/cli/check.ts");
const good = "Nothing stands against publishing.\n";
const goodThere = "Nothing in what you named stands against publishing.\n";

test("says that nothing is wrong, whatever there is to warn of", async () => {
  const root = projectWith({ ...smallProject(), "content/team.md": page("Team") });
  const { status, stdout, stderr } = await ran(root, "check");
  expect(stderr).toMatch(/^content\/team\.md:\d+:\d+: warning: .*\n1 warning\.\n$/s);
  expect({ status, stdout }).toEqual({ status: 0, stdout: good });
  expect(existsSync(join(root, "_site")), "builds nothing").toBe(false);
});

describe("of a site with two errors", () => {
  let root = "";
  beforeAll(() => {
    root = projectWith({
      ...smallProject(),
      "content/about.md": page(""),
      "content/es/team.md": `${page("Team")}\n[Nowhere](nowhere.md)\n`,
    });
  });

  const about = /^content\/about\.md:2:1: error: /m;
  const team = /^content\/es\/team\.md:\d+:\d+: error: /m;

  test.for([
    { args: [], from: "", reports: [about, team] },
    { args: ["content/about.md"], from: "", reports: [about] },
    { args: ["content/es"], from: "", reports: [team] },
    { args: ["about.md", "./es/team.md"], from: "content", reports: [about, team] },
    { args: ["."], from: "content/es", reports: [team] },
    { args: ["content/index.md"], from: "", reports: [] },
  ])("check $args in the folder '$from' reports what concerns them", async (given) => {
    const { args, from, reports } = given;
    const byNpm = await ran(root, "check", { args, env: { INIT_CWD: join(root, from) } });
    const byNode = await executed([command, ...args], join(root, from));
    expect(byNode, "alike without npm").toEqual(byNpm);
    for (const report of [about, team])
      expect(report.test(byNpm.stderr), `${report}`).toBe(reports.includes(report));
    const isGood = reports.length === 0;
    expect(byNpm).toMatchObject({ status: isGood ? 0 : 1, stdout: isGood ? goodThere : "" });
    expect(byNpm.stderr).not.toContain("    at ");
  });

  test("--json prints them for programs, and nothing else", async () => {
    const { status, stdout, stderr } = await ran(root, "check", { args: ["--json"] });
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "content/about.md", line: 2, column: 1, severity: "error" },
      { file: "content/es/team.md", severity: "error" },
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});

test("--json prints an empty list where nothing is wrong", async () => {
  const args = ["--json", "content/index.md"];
  const { status, stdout, stderr } = await ran(projectWith(smallProject()), "check", { args });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
});

test("--fix mends what is sure and says so, and --prose warns of texts", async () => {
  const about = `${page("About").replace("title:", "titel:")}\n##Who we are\n\n[Click here](index.md)\n`;
  const root = projectWith({ ...smallProject(), "content/about.md": about });
  const args = ["--fix", "--prose", "content/about.md"];
  const { status, stderr } = await ran(root, "check", { args });
  expect(stderr).toMatch(
    /^content\/about\.md: mended line 4 \(unknown-key\) and line 9 \(prose\)\n.*:11:2: warning: [^\n]*MD059[^\n]*\[prose\]\n.*\n1 warning\.\n$/s,
  );
  expect(readFileSync(join(root, "content/about.md"), "utf8")).toBe(
    about.replace("titel:", "title:").replace("##Who", "## Who"),
  );
  expect(status).toBe(0);
});
