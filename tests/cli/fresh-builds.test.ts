import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { freshBuilds } from "../../src/cli/fresh-builds.ts";
import { put } from "../build/project.ts";
import { temporaryProject } from "../images/temporary-project.ts";

vi.mock("node:child_process", { spy: true });
const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
beforeEach(() => {
  vi.clearAllMocks();
});

/** What the process of a build loads ahead in the place of the project's libraries. */
const library = `data:text/javascript,import{writeFileSync}from"node:fs";writeFileSync("loaded","")`;
const libraries = "node_modules/.package-lock.json";
const tellsWho = "process.send(String(process.pid));";

/** The builds of a project whose `npm run build` runs `code`. */
function buildsOf(code: string) {
  const script = "node --version && node --no-warnings build.mjs";
  const root = temporaryProject({
    "package.json": JSON.stringify({
      scripts: { build: script },
      dependencies: { [library]: "*" },
    }),
    [libraries]: "{}",
    "build.mjs": code,
  });
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  return { at: (path: string) => join(root, path), build: freshBuilds(root, stopping.signal) };
}

/** The process that was started last. */
function waiting(): ChildProcess {
  const started = vi.mocked(spawn).mock.results.at(-1)?.value;
  if (!started) throw new Error("Nothing was started.");
  return started;
}

test.for([
  {
    what: "publishes",
    code: `process.send("/some/path/"); console.error("a warning");`,
    built: { said: "", pathPrefix: "/some/path/" },
    prints: [["a warning\n"]],
  },
  {
    what: "has something against publishing",
    code: `console.error("a mistake"); process.exitCode = 1;`,
    built: { said: "a mistake\n" },
    prints: [["a mistake\n"]],
  },
  {
    what: "ends without a word",
    code: `process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);`,
    built: { said: "The build ended with SIGKILL and said nothing." },
    prints: [],
  },
])("tells of a build that $what", async ({ code, built, prints }) => {
  expect(await buildsOf(code).build()).toEqual(built);
  expect(printed.mock.calls).toEqual(prints);
});

test("gives Node the words of `npm run build`", async () => {
  const { build } = buildsOf("process.send(process.execArgv[0])");
  expect(await build()).toMatchObject({ pathPrefix: "--no-warnings" });
});

test("has the next build wait with the libraries loaded, and with none of our code", async () => {
  const { build, at } = buildsOf("");
  await build();
  rmSync(at("loaded"));
  await expect.poll(() => existsSync(at("loaded"))).toBe(true);
  const { pid } = waiting();
  await pause(200);
  put(at("build.mjs"), tellsWho);
  expect(await build()).toEqual({ said: "", pathPrefix: String(pid) });
});

test("has a build know since when it builds", async () => {
  const { build } = buildsOf('process.send(String(performance.getEntriesByName("turn").length))');
  expect(await build()).toMatchObject({ pathPrefix: "1" });
});

test("starts another where the one that waited is gone", async () => {
  const { build } = buildsOf(tellsWho);
  const gone = waiting();
  gone.kill("SIGKILL");
  await once(gone, "exit");
  expect(await build()).toEqual({ said: "", pathPrefix: expect.not.stringMatching(`${gone.pid}`) });
});

test("starts another where other libraries were installed since", async () => {
  const { build, at } = buildsOf(tellsWho);
  const old = waiting();
  await pause(20);
  put(at(libraries), "{}");
  expect(await build()).toEqual({ said: "", pathPrefix: expect.not.stringMatching(`${old.pid}`) });
  expect(old.killed).toBe(true);
});

test("says why there was no build, where the system starts none, and tries again", async () => {
  const none = () => {
    throw new Error("spawn ENOMEM");
  };
  vi.mocked(spawn).mockImplementationOnce(none).mockImplementationOnce(none);
  const { build } = buildsOf(tellsWho);
  const { said } = await build();
  expect(said).toBe("The build did not run: Error: spawn ENOMEM\n");
  expect(printed.mock.calls).toEqual([[said]]);
  expect(await build()).toMatchObject({ said: "" });
});

test("says so, too, where the system tells it later", async () => {
  const { build } = buildsOf("");
  waiting().kill();
  await once(waiting(), "exit");
  const stdio = ["ignore", "inherit", "pipe", "ipc"] as const;
  vi.mocked(spawn).mockImplementationOnce(() => spawn("no-such-command", { stdio: [...stdio] }));
  expect((await build()).said).toMatch(/^The build did not run: .*ENOENT/);
});
