import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Files, projectWith, put } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";
import { nameOf, syntaxOf } from "../syntax.ts";

const commands: ChildProcess[] = [];

// What a change sets off takes well under a second; a busy machine gets more.
const soon = { timeout: 30_000, interval: 50 };
const patient = { timeout: 120_000 };

afterEach(async () => {
  await Promise.all(commands.splice(0).map(stopped));
});

test("builds each change, shows what is wrong with it, and goes on", patient, async () => {
  const project = smallProject(`
    eleventy.addTransform("sign", async (html) => html + (await import("./src/sign.ts")).sign);
    console.error("content/about.md:1:1: warning: something that publishes");
    console.error(process.execArgv.join(" "));
  `);
  const site = await started({
    ...project,
    ...ownCode(),
    "src/sign.ts": `export const sign = "signed";`,
  });
  await expect.poll(() => site.get(""), soon).toMatch(/^200 .*<p>Home<\/p>.*signed/s);
  expect(site.said()).toContain("about.md:1:1: warning: something");
  expect(site.said(), "as `npm run build`").toContain("--import ./src/cli/loader.mjs");
  expect(await site.get("")).not.toContain("warning");

  put(site.at("content/about.md"), page(""));
  await expect
    .poll(() => site.get("about/"), soon)
    .toMatch(/^500 .*<p>About<\/p>.*content\/about\.md:2:1: error:/s);
  expect(readFileSync(site.at("_site/about/index.html"), "utf8")).not.toContain("error");

  // Mended as many editors save: another file takes the name.
  const reload = site.nextReload();
  put(site.at("content/about.md.tmp"), page("Mended"));
  renameSync(site.at("content/about.md.tmp"), site.at("content/about.md"));
  expect(await reload).toMatchObject({ type: "eleventy.reload" });
  await expect.poll(() => site.get("about/"), soon).toMatch(/^200 .*Mended/s);

  // All at once, as when another branch is checked out: a page, its folder and layout, code.
  put(site.at("content/about.md"), null);
  put(site.at("content/index.md"), `${page("Home")}\n[Team](team/index.md)\n`);
  put(site.at("content/team/index.md"), page("Team", "about"));
  put(site.at("_includes/layouts/about.njk"), "wide: {{ title }}");
  put(site.at("src/sign.ts"), `export const sign: string = "signed anew";`);
  await expect.poll(() => site.get("team/"), soon).toMatch(/^200 wide: Team.*signed anew/s);
  await expect.poll(() => site.get("about/"), soon).toMatch(/^404/);

  put(site.at("eleventy.config.ts"), "export default () => { throw new Error('of the config') };");
  await expect.poll(() => site.get(""), soon).toMatch(/^500 .*<p>Home<.*of the config/s);
});

test("starts whatever is broken, and serves the site when it is mended", patient, async () => {
  const glyphs = readFileSync("src/images/glyphs.ts", "utf8");
  const siteYaml = readFileSync("_data/site.yaml", "utf8");
  const below = (path: string) => siteYaml.replace(/^url: .*/m, `url: https://example.org${path}`);
  const site = await started({
    ...smallProject(),
    ...ownCode(),
    "src/images/glyphs.ts": `${glyphs}oops(\n`,
    "_data/site.yaml": "name: [\n",
  });
  await expect.poll(() => site.get(""), soon).toMatch(/^500 .*glyphs\.ts.*SyntaxError/s);
  expect(site.said()).toMatch(/glyphs\.ts.*SyntaxError/s);
  put(site.at("src/images/glyphs.ts"), glyphs);
  await expect.poll(() => site.get(""), soon).toMatch(/^500 .*_data\/site\.yaml:/s);

  // The address has another path than the one that was served so far, and later another again.
  put(site.at("_data/site.yaml"), below("/some/path/"));
  await expect.poll(site.address, soon).toMatch(/\/some\/path\/$/);
  expect(await site.get("")).toMatch(/^200 .*Home/s);
  const { origin } = new URL(site.address());
  put(site.at("_data/site.yaml"), below("/another"));
  await expect.poll(site.address, soon).toBe(`${origin}/another/`);
  expect(await site.get("about/")).toMatch(/^200 .*About/s);
});

test("fetches photos first, and goes on without those that don't come", patient, async () => {
  const fetches = `
    import { writeFileSync } from "node:fs";
    writeFileSync("content/fetched.md", ${JSON.stringify(page("Fetched"))});
    console.log("One came.");
    setInterval(() => {}, 1000);`;
  const site = await started({
    ...smallProject(),
    ...ownCode(),
    "src/cli/photos.ts": fetches,
  });
  const turn = performance.now();
  expect(site.said()).toMatch(/^One came\.\nServing/);
  await expect.poll(() => site.get("fetched/"), soon).toMatch(/^200 .*Fetched/s);
  // For those three seconds the process of the build was there already, and waited for its turn.
  const seconds = Number(/ in (.*) s\.$/m.exec(site.said())?.[1]);
  expect(seconds).toBeLessThan((performance.now() - turn) / 1000 + 1);
});

test("has no code in its own process but what it is made of", () => {
  const files = [...loadedWith("src/cli/start.ts")].map((file) => basename(file));
  expect(files.sort()).toEqual([
    "build-process.ts",
    "command.ts",
    "loader.mjs",
    "overlay.ts",
    "site-server.ts",
    "source-watch.ts",
    "start.ts",
  ]);
});

test.for(["SIGINT", "SIGTERM"] as const)(
  "ends on %s, and its build with it",
  patient,
  async (signal) => {
    const endless = `
      const { renameSync, writeFileSync } = await import("node:fs");
      writeFileSync("half-written", String(process.pid));
      renameSync("half-written", "build.id");
      await new Promise((resolve) => setTimeout(resolve, 120_000));`;
    const { process: command, at } = await started({
      ...smallProject(),
      "eleventy.config.ts": endless,
    });
    await expect.poll(() => existsSync(at("build.id")), soon).toBe(true);
    const build = Number(readFileSync(at("build.id"), "utf8"));
    command.kill(signal);
    expect(await once(command, "exit")).toEqual([0, null]);
    await expect.poll(() => isRunning(build), soon).toBe(false);
  },
);

/** Starts the command in a project and waits until it says where it serves. */
async function started(project: Files) {
  const root = projectWith(project);
  const running = spawn(process.execPath, ["src/cli/start.ts"], {
    cwd: root,
    env: { ...process.env, SITE_URL: "" },
  });
  commands.push(running);
  let said = "";
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding("utf8").on("data", (line: string) => {
      said += line;
    });
  }
  const address = () => said.match(/http:\/\/localhost:\d+\S*/g)?.at(-1) ?? "";
  await expect.poll(address, soon).not.toBe("");
  return {
    process: running,
    /** Where it last said that the site stands. */
    address,
    at: (path: string) => join(root, path),
    /** All that the command has printed. */
    said: () => said,
    /** The status and the text that an address below the home page's answers with. */
    async get(path: string): Promise<string> {
      const response = await fetch(new URL(path, address()));
      return `${response.status} ${await response.text()}`;
    },
    /** What the server tells an open page next. */
    nextReload(): Promise<unknown> {
      return new Promise((resolve) => {
        new WebSocket(new URL(address()).origin).addEventListener("message", ({ data }) => {
          const message = JSON.parse(data);
          if (message.type === "eleventy.reload") resolve(message);
        });
      });
    },
  };
}

/** The generator's code in files of the project's own, for tests that change it. */
function ownCode(): Files {
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return { src: null, ...Object.fromEntries(files.map((file) => [file, readFileSync(file)])) };
}

/** The files of ours that are loaded with a file, itself included. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const { type, importKind, source } of syntaxOf(file)) {
    if (importKind === "type" || !/^(?:Import|Export\w+)Declaration/.test(type)) continue;
    const name = nameOf(source);
    if (name?.startsWith(".")) loadedWith(join(dirname(file), name), loaded);
  }
  return loaded;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function stopped(command: ChildProcess): Promise<void> {
  if (command.exitCode !== null || command.signalCode !== null) return;
  command.kill();
  await once(command, "exit");
}
