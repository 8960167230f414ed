import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { pageText } from "./page-text.ts";

/** What one build took: seconds from start to end, seconds of all its threads, and MB at most. */
export type Run = { wall: number; cpu: number; memory: number };

const project = join(import.meta.dirname, "../..");
const eleventy = join(project, "node_modules/@11ty/eleventy/cmd.cjs");
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
/** What npm's script of a name gives to Node, behind the look at Node's version. */
const argumentsOf = (name: "build" | "check"): string[] =>
  scripts[name].split("&& node ")[1].split(" ");

/** What Node is given to build each site, in its folder. */
const builds = {
  ours: argumentsOf("build"),
  plain: [eleventy, "--quiet", "--input=content"],
};

/** Builds the site in a folder from nothing. @throws Error when the build fails */
export function build(root: string, which: keyof typeof builds): Promise<Run> {
  rmSync(join(root, "_site"), { recursive: true, force: true });
  return measuredRun(root, builds[which]);
}

/** Checks our site in a folder. @throws Error when the check fails */
export function check(root: string): Promise<Run> {
  return measuredRun(root, argumentsOf("check"));
}

/** Lays out a copy of this project, to be built as `npm run build` does it. */
export function ourSite(root: string): string {
  for (const name of ["_data", "_includes", "package.json", "eleventy.config.ts"])
    cpSync(join(project, name), join(root, name), { recursive: true });
  // A junction is the link that anyone may make on Windows.
  for (const name of ["src", "node_modules"])
    symlinkSync(join(project, name), join(root, name), "junction");
  copyContent(root);
  return root;
}

/**
 * Lays out a site with this project's pages, to be built by Eleventy as it comes. Its one layout prints
 * around a page's content what ours prints, taken from a page that our build makes.
 * @throws Error when our build fails
 */
export async function plainSite(root: string, ours: string): Promise<string> {
  writeFileSync(join(ours, "content/bench-sample.md"), sample);
  await build(ours, "ours");
  rmSync(join(ours, "content/bench-sample.md"));
  const layout = plainLayout(readFileSync(join(ours, "_site/bench-sample/index.html"), "utf8"));
  mkdirSync(join(root, "content/_includes"), { recursive: true });
  for (const name of readdirSync(join(project, "_includes/layouts")))
    writeFileSync(join(root, "content/_includes", name), layout);
  copyContent(root);
  return root;
}

/** Writes `count` pages beside the project's own. */
export function fill(root: string, count: number): void {
  mkdirSync(join(root, "content/bench"), { recursive: true });
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(root, "content/bench", `${number}.md`), pageText(number, count));
}

function copyContent(root: string): void {
  const content = join(project, "content");
  // What `npm run photos` may have fetched on this machine stays behind.
  const filter = (path: string) => relative(content, path) !== join("images", "github");
  cpSync(content, join(root, "content"), { recursive: true, filter });
}

const sample = `---
layout: default
lang: en
title: BENCH TITLE
description: BENCH DESCRIPTION
---

BENCH CONTENT
`;

/** What of the built sample the plain layout prints from its own page. */
const prints = {
  "<p>BENCH CONTENT</p>": "{{ content | safe }}",
  "BENCH TITLE": "{{ title }}",
  "BENCH DESCRIPTION": "{{ description }}",
  "/bench-sample/": "{{ page.url }}",
};

function plainLayout(html: string): string {
  const layout = Object.entries(prints).reduce((text, [mark, print]) => {
    if (!text.includes(mark)) throw new Error(`Our page doesn't have "${mark}" as it was written.`);
    return text.replaceAll(mark, () => `{% endraw %}${print}{% raw %}`);
  }, html);
  return `{% raw %}${layout}{% endraw %}`;
}

/** Has a process write what it used into a file when it ends. */
const usageReport = `data:text/javascript,
  import { writeFileSync } from "node:fs";
  process.on("exit", () => writeFileSync("usage.json", JSON.stringify(process.resourceUsage())));
`;

async function measuredRun(cwd: string, args: string[]): Promise<Run> {
  // The address of a deploy would change what is built.
  const env = { ...process.env, SITE_URL: "" };
  const start = performance.now();
  await promisify(execFile)(process.execPath, ["--import", usageReport, ...args], { cwd, env });
  const wall = (performance.now() - start) / 1000;
  const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(join(cwd, "usage.json"), "utf8"));
  // In microseconds and kilobytes: https://nodejs.org/api/process.html#processresourceusage
  const { userCPUTime, systemCPUTime, maxRSS } = usage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
}
