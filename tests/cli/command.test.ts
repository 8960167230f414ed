import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ran } from "./ran.ts";

const root = process.cwd();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const ours = Object.keys(scripts).filter((name) => / src\/cli\/\w+\.ts/.test(scripts[name] ?? ""));

test("each of our commands comes after Node's version and behind the loader", () => {
  expect(ours).toEqual(["start", "check", "build", "photos", "schemas"]);
  for (const name of ours) {
    expect(scripts[name]).toMatch(/^node src\/cli\/node-version\.mjs && node /);
    expect(scripts[name]?.endsWith(` --import ./src/cli/loader.mjs src/cli/${name}.ts`)).toBe(true);
  }
});

test.for(ours)("%s says what it does and takes, and does nothing", async (name) => {
  const { status, stdout, stderr } = await ran(root, name, { args: ["--help"] });
  const words = name === "start" ? "npm start --" : `npm run ${name} --`;
  expect(stdout).toMatch(new RegExp(`^[A-Z].*\\.\n\n  ${words} \\[options\\]`));
  expect(stdout).toContain("\n  --help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test.for([
  ["photos", "--within --anew", "--within needs a value: --within 2500"],
  ["photos", "--within -5", "--within needs a value: --within 2500"],
  ["check", "--jsn", "There is no option --jsn; did you mean --json?"],
  ["check", "-j", "There is no option -j."],
  ["start", "--hepl", "There is no option --hepl; did you mean --help?"],
  ["build", "content", 'This command takes no argument "content".'],
  ["photos", "--within", "--within needs a value: --within 2500"],
  ["photos", "--within=soon", '--within takes a number, and not "soon".'],
  ["check", "--json=all", "--json takes no value: write --json alone."],
  [
    "check",
    "content/abuot.md",
    "There is no file content/abuot.md; did you mean content/about.md?",
  ],
  ["check", "README.md", "check doesn't read README.md: it reads content/ and _data/."],
  ["check", "no/such/file.md", "There is no file no/such/file.md."],
] as const)("%s %s is answered with words", async ([name, written, message]) => {
  const { status, stdout, stderr } = await ran(root, name, { args: written.split(" ") });
  const words = name === "start" ? "npm start" : `npm run ${name}`;
  expect(stderr).toBe(`${message}\nAll options: ${words} -- --help\n`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
