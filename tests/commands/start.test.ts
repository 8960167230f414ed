import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { type Files, projectWith, put } from "../build/project.ts";
import { page, smallProject } from "../build/small-project.ts";

const command = join(import.meta.dirname, "../../src/commands/start.ts");
const commands: ChildProcess[] = [];

// What a change sets off takes well under a second; a busy machine gets more.
const soon = { timeout: 15_000, interval: 50 };

afterEach(async () => {
  await Promise.all(commands.splice(0).map(stopped));
});

test("builds each change, shows what is wrong with it, and goes on", async () => {
  const site = await started(
    smallProject(`
      eleventy.addPassthroughCopy({ "notes.txt": "notes.txt" });
      eleventy.addTransform("sign", async (html) => html + (await import("./src/sign.ts")).sign);
    `),
    { "notes.txt": "a file", src: null, "src/sign.ts": `export const sign = "signed";` },
  );
  await expect.poll(() => site.get("/"), soon).toMatch(/^200 .*<p>Home<\/p>.*signed/s);
  expect(await site.get("/"), "the page loads itself anew").toContain("reload-client.js");
  expect(await site.get("/nowhere/")).toMatch(/^404/);

  const reload = site.nextReload();
  put(site.at("content/about.md"), page("About us"));
  expect(await reload).toMatchObject({ type: "eleventy.reload" });
  expect(await site.get("/about/")).toContain("About us");

  put(site.at("content/about.md"), page(""));
  await expect
    .poll(() => site.get("/about/"), soon)
    .toMatch(/^500 .*content\/about\.md:2:1: error:/s);
  expect(await site.get("/"), "the problems stand on every page").toMatch(/^500/);
  expect(await site.get("/"), "the problems wait for their mending").toContain("new WebSocket");
  expect(await site.get("/notes.txt"), "other files are served").toBe("200 a file");

  // As many editors save: another file takes the name.
  put(site.at("content/about.md.tmp"), page("Mended"));
  renameSync(site.at("content/about.md.tmp"), site.at("content/about.md"));
  await expect.poll(() => site.get("/about/"), soon).toMatch(/^200 .*Mended/s);

  put(site.at("content/about.md"), null);
  await expect.poll(() => site.get("/about/"), soon).toMatch(/^404/);

  mkdirSync(site.at("content/team"));
  put(site.at("content/team/index.md"), page("Team", "wide"));
  await expect.poll(() => site.get("/team/"), soon).toMatch(/^500 .*layout is one of default/s);
  put(site.at("_includes/layouts/wide.njk"), "wide: {{ title }}");
  await expect.poll(() => site.get("/team/"), soon).toMatch(/^200 wide: Team/);

  put(site.at("src/sign.ts"), `export const sign: string = "signed anew";`);
  await expect.poll(() => site.get("/"), soon).toContain("signed anew");

  put(site.at("eleventy.config.ts"), "export default () => { throw new Error('of the config') };");
  await expect.poll(() => site.get("/"), soon).toMatch(/^500 .*of the config/s);
});

test("serves from the start what is wrong with the first build, then the site", async () => {
  const site = await started(smallProject(), { "_data/site.yaml": "name: [\n" });
  await expect.poll(() => site.get("/"), soon).toMatch(/^500 .*_data\/site\.yaml:/s);
  put(site.at("_data/site.yaml"), readFileSync("_data/site.yaml"));
  await expect.poll(() => site.get("/"), soon).toMatch(/^200 .*Home/s);
});

test("serves below the path of SITE_URL", async () => {
  const site = await started(smallProject(), {}, { SITE_URL: "https://example.org/some/path/" });
  expect(site.address).toMatch(/\/some\/path\/$/);
  await expect.poll(() => site.get("/some/path/about/"), soon).toMatch(/^200 .*About/s);
  expect(await site.get("/about/")).toMatch(/^404/);
});

test("no address ends the server or leads outside", async () => {
  const site = await started(smallProject());
  for (const address of ["/%E0%A4%A", "/..%2f..%2fpackage.json", "//"]) {
    expect(await site.get(address), address).toMatch(/^40[04]/);
  }
  expect(await site.get("/")).toMatch(/^200/);
});

test("takes the next port when one is taken", async () => {
  const first = createServer()
    .on("error", () => {})
    .listen(8080);
  const site = await started(smallProject());
  expect(Number(new URL(site.address).port)).toBeGreaterThan(8080);
  await expect.poll(() => site.get("/"), soon).toMatch(/^200/);
  first.close();
});

test.for(["SIGINT", "SIGTERM"] as const)("ends on %s, and its build with it", async (signal) => {
  const endless = `
    const { renameSync, writeFileSync } = await import("node:fs");
    writeFileSync("half-written", String(process.pid));
    renameSync("half-written", "build.id");
    await new Promise((resolve) => setTimeout(resolve, 60_000));`;
  const { process: command, at } = await started({
    ...smallProject(),
    "eleventy.config.ts": endless,
  });
  await expect.poll(() => existsSync(at("build.id")), soon).toBe(true);
  const build = Number(readFileSync(at("build.id"), "utf8"));
  command.kill(signal);
  expect(await once(command, "exit")).toEqual([0, null]);
  await expect.poll(() => isRunning(build), soon).toBe(false);
});

/** Starts the command in a project and waits until it says where it serves. */
async function started(project: Files, more: Files = {}, env: Record<string, string> = {}) {
  const root = projectWith({ ...project, ...more });
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
    /** The status and the text that an address answers with. */
    async get(path: string): Promise<string> {
      // Not fetch, which has a header of its own by which the server leaves the reloading out.
      const request = get({ port: new URL(address).port, path });
      const [response] = await once(request, "response");
      return `${response.statusCode} ${await text(response)}`;
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
