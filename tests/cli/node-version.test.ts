import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const command = "src/cli/node-version.mjs";

test("comes first in each npm script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(Object.keys(scripts).length).toBeGreaterThan(0);
  for (const [name, words] of Object.entries<string>(scripts)) {
    expect(words.split(" && ")[0], name).toBe(`node ${command}`);
  }
});

test("says nothing on the Node that the project brings along", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], { encoding: "utf8" });
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
});

test.for([
  [
    "20.11.1",
    "linux",
    "This needs Node 22.18 or newer and found 20.11.1; `npm ci` brings Node 24 along: run it again, without --omit=optional or --no-optional.\n",
  ],
  [
    "22.12.0",
    "darwin",
    "This needs Node 22.18 or newer and found 22.12.0; install Node 24 from https://nodejs.org.\n",
  ],
] as const)("says in one sentence what Node %s on %s lacks", ([version, platform, said]) => {
  const { status, stderr } = underOldNode(version, platform);
  expect({ status, stderr }).toEqual({ status: 1, stderr: said });
});

/** Runs the command in this Node, which is set to load no TypeScript and gives itself out as another. */
function underOldNode(version: string, platform: string) {
  const properties = Object.entries({ versions: { node: version }, platform, arch: "x64" });
  const disguise = properties.map(
    ([name, value]) =>
      `Object.defineProperty(process, "${name}", { value: ${JSON.stringify(value)} });`,
  );
  const before = `--import=data:text/javascript,${encodeURIComponent(disguise.join("\n"))}`;
  const flags = ["--no-experimental-strip-types", before];
  return spawnSync(process.execPath, [...flags, command], { encoding: "utf8" });
}
