import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";
import { ran } from "./ran.ts";

test("says that nothing is wrong, whatever there is to warn of", async () => {
  const root = projectWith({ ...smallProject(), "content/team.md": page("Team") });
  const { status, stdout, stderr } = await ran(root, "check");
  expect(stderr).toMatch(/^content\/team\.md:\d+:8: warning: .*\n1 warning\.\n$/s);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "Nothing stands against publishing.\n" });
  expect(existsSync(join(root, "_site")), "builds nothing").toBe(false);
});

test("tells an author's mistakes, all of them, and nothing else", async () => {
  const root = projectWith({
    ...smallProject(),
    "content/about.md": page(""),
    "content/team.md": `${page("Team")}\n[Nowhere](nowhere.md)\n`,
  });
  const { status, stdout, stderr } = await ran(root, "check");
  expect(stderr).toMatch(/^content\/about\.md:2:1: error: .*^content\/team\.md:\d+:11: error: /ms);
  expect(stderr).toMatch(/\n2 problems in 2 files\..*\n$/);
  expect(stderr).not.toContain("    at ");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
