import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectWith } from "../build/project.ts";
import { ran } from "./ran.ts";

const ahead = ["early-fault.mjs", "compile-cache.mjs"].map((name) => `src/cli/${name}`);
const asTheyAre = Object.fromEntries(ahead.map((file) => [file, readFileSync(file)]));

test.for([
  ["a slip in the syntax", "const x = = 1;", "SyntaxError"],
  [
    "an import of what isn't there",
    'import { x } from "node:fs";',
    "no.* export named 'x'|not provide",
  ],
  ["what throws at once", 'throw new Error("Here.");', "Error: Here."],
] as const)(
  "%s of our own code is a fault, and not an author's mistake",
  async ([, code, said]) => {
    const root = projectWith({ src: null, ...asTheyAre, "src/cli/check.ts": code });
    const { status, stderr } = await ran(root, "check");
    expect(stderr).toMatch(new RegExp(said));
    expect(stderr).toMatch(/^ {4}at /m);
    expect(stderr).toContain("src/cli/check.ts");
    expect(stderr).toMatch(
      /\nPlease report it with the lines above: https:\/\/github\.com\/.*\/issues\n$/,
    );
    expect(status).toBe(2);
  },
);

test("every command of an author is looked after", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of ["start", "check", "build", "photos"])
    expect(scripts[name], name).toContain("&& node --import ./src/cli/early-fault.mjs ");
});
