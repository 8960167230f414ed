import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { BuildProcess, fetchMissingPhotos } from "../../src/cli/build-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
beforeEach(() => {
  vi.clearAllMocks();
});

/** What is loaded ahead in the place of the project's libraries. */
const library = `data:text/javascript,import{writeFileSync}from"node:fs";writeFileSync("loaded","")`;
const loader = join(import.meta.dirname, "../../src/cli/loader.mjs");

/** A project whose commands run this code. */
function projectOf(code: string): string {
  return temporaryFolder({
    "package.json": JSON.stringify({ dependencies: { [library]: "*" }, repository: "a/b" }),
    "src/cli/loader.mjs": `await import(${JSON.stringify(loader)});`,
    "src/cli/build.ts": code,
    "src/cli/photos.ts": code,
  });
}

function buildOf(root: string): BuildProcess {
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  return new BuildProcess(root, stopping.signal);
}

test.for([
  {
    what: "publishes",
    code: `process.send("/some/path/"); console.error("a warning");`,
    result: { said: "", pathPrefix: "/some/path/" },
    prints: [["a warning\n"]],
  },
  {
    what: "has something against publishing",
    code: `console.error("an error"); process.exitCode = 1;`,
    result: { said: "an error\n" },
    prints: [["an error\n"]],
  },
  {
    what: "ends without a word",
    code: `process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);`,
    result: { said: "The build ended with SIGKILL and said nothing." },
    prints: [],
  },
])("a build that $what", async ({ code, result, prints }) => {
  expect(await buildOf(projectOf(code)).run()).toEqual(result);
  expect(printed.mock.calls).toEqual(prints);
});

test("waits with the libraries loaded, and with none of our code", async () => {
  const root = projectOf("");
  const build = buildOf(root);
  await expect.poll(() => existsSync(join(root, "loaded"))).toBe(true);
  await pause(100);
  const sendsTurn = `process.send(String(performance.getEntriesByName("turn").length));`;
  writeFileSync(join(root, "src/cli/build.ts"), sendsTurn);
  expect(build.isReady()).toBe(true);
  expect(await build.run()).toEqual({ said: "", pathPrefix: "1" });
});

test("is not ready where it ended ahead", async () => {
  const root = projectOf("");
  writeFileSync(join(root, "src/cli/loader.mjs"), "process.exit(1);");
  const build = buildOf(root);
  await expect.poll(() => build.isReady()).toBe(false);
});

test("says why there was no build, where the system starts none", async () => {
  const { said } = await buildOf("/no/such/folder").run();
  expect(said).toMatch(/^The build did not run: .*ENOENT/);
  expect(printed.mock.calls).toEqual([[said]]);
});

const says = `console.log("Fetched: ama."); console.error("1 warning.");`;
const goesOn = "setInterval(() => {}, 1000);";
const late = "The photos did not come in 3 s: the site goes on without. Later: npm run photos\n";

test.for([
  { what: "what it says", code: says, said: "Fetched: ama.\n1 warning.\n" },
  { what: "what it said in time", code: `${says} ${goesOn}`, said: "Fetched: ama.\n1 warning.\n" },
  { what: "that it took more than 3 s", code: goesOn, said: late },
  { what: "nothing of what the build says as well", code: "process.exitCode = 1;", said: "" },
  { what: "how long it has", code: "console.log(process.argv[3])", said: "2500\n" },
])("fetching photos says $what", async ({ code, said }) => {
  const { signal } = new AbortController();
  expect(await fetchMissingPhotos(projectOf(code), signal)).toBe(said);
});
