import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Files, projectWith, put } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";

const command = join(import.meta.dirname, "../../src/commands/start.ts");
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
  `);
  const site = await started(
    { ...project, src: null, "src/sign.ts": `export const sign = "signed";` },
    { SITE_URL: "https://example.org/some/path/" },
  );
  expect(site.address).toMatch(/\/some\/path\/$/);
  await expect.poll(() => site.get(""), soon).toMatch(/^200 .*<p>Home<\/p>.*signed/s);
  expect(site.said()).toContain("about.md:1:1: warning: something");
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
  put(site.at("content/team/index.md"), page("Team", "wide"));
  put(site.at("_includes/layouts/wide.njk"), "wide: {{ title }}");
  put(site.at("src/sign.ts"), `export const sign: string = "signed anew";`);
  await expect.poll(() => site.get("team/"), soon).toMatch(/^200 wide: Team.*signed anew/s);
  await expect.poll(() => site.get("about/"), soon).toMatch(/^404/);

  put(site.at("eleventy.config.ts"), "export default () => { throw new Error('of the config') };");
  await expect.poll(() => site.get(""), soon).toMatch(/^500 .*<p>Home<.*of the config/s);
});

test(
  "serves from the start what is wrong with the first build, then the site",
  patient,
  async () => {
    const site = await started({ ...smallProject(), "_data/site.yaml": "name: [\n" });
    await expect.poll(() => site.get(""), soon).toMatch(/^500 .*_data\/site\.yaml:/s);
    put(site.at("_data/site.yaml"), readFileSync("_data/site.yaml"));
    await expect.poll(() => site.get(""), soon).toMatch(/^200 .*Home/s);
  },
);

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
async function started(project: Files, env: Record<string, string> = {}) {
  const root = projectWith(project);
  const running = spawn(process.execPath, [command], {
    cwd: root,
    env: { ...process.env, SITE_URL: "", ...env },
  });
  commands.push(running);
  let said = "";
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding("utf8").on("data", (line: string) => {
      said += line;
    });
  }
  const address = await expect
    .poll(() => /http:\/\/localhost:\d+\S*/.exec(said)?.[0], soon)
    .toBeDefined()
    .then(() => /http:\/\/localhost:\d+\S*/.exec(said)?.[0] ?? "");
  return {
    process: running,
    address,
    at: (path: string) => join(root, path),
    /** All that the command has printed. */
    said: () => said,
    /** The status and the text that an address below the home page's answers with. */
    async get(path: string): Promise<string> {
      const response = await fetch(new URL(path, address));
      return `${response.status} ${await response.text()}`;
    },
    /** What the server tells an open page next. */
    nextReload(): Promise<unknown> {
      return new Promise((resolve) => {
        new WebSocket(new URL(address).origin).addEventListener("message", ({ data }) => {
          const message = JSON.parse(data);
          if (message.type === "eleventy.reload") resolve(message);
        });
      });
    },
  };
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
