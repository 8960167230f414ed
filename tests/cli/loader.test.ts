import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ran } from "./ran.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A project that has the loader, and this code in the place of its check. */
function projectOf(code: string): string {
  const files = ["package.json", "src/cli/loader.mjs"];
  const own = Object.fromEntries(files.map((file) => [file, readFileSync(file)]));
  return temporaryFolder({ ...own, "src/cli/check.ts": code, "content/es/about.md": "" });
}

test.for([
  ["a syntax error", "const x = = 1;", /SyntaxError/],
  ["an import of what isn't there", 'import { x } from "node:fs";', /export named 'x'|not provide/],
  ["what throws at once", 'throw new Error("Here.");', /Error: Here\./],
] as const)("%s of our own code is reported as ours, with status 2", async ([, code, said]) => {
  const { status, stderr } = await ran(projectOf(code), "check");
  expect(stderr).toMatch(said);
  expect(stderr).toMatch(/^ {4}at /m);
  expect(stderr).toContain("src/cli/check.ts");
  expect(stderr).toMatch(
    /\nPlease report it with the lines above: https:\/\/github\.com\/.*\/issues\n$/,
  );
  expect(status).toBe(2);
});

const where = "console.log(JSON.stringify([process.cwd(), process.env.INIT_CWD]));";

test.for([
  ["the project's folder", "."],
  ["a folder in it", "content/es"],
  ["another project, whose npm runs this", ".."],
] as const)("keeps where the command was given: %s", async ([, from]) => {
  const root = projectOf(where);
  const { stdout } = await ran(root, "check", { env: { INIT_CWD: join(root, from) } });
  const isInside = from !== "..";
  expect(JSON.parse(stdout)).toEqual([root, isInside ? realpathSync(join(root, from)) : root]);
});
