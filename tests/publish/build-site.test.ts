import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { buildSite, checkSite } from "../../src/build/index.ts";
import { projectWith, put } from "../build/project.ts";
import { builtAgain, filesIn, siteWith } from "../build/site.ts";
import { page, smallProject } from "../build/small-project.ts";
import { whileForbidden } from "./forbidden.ts";

/** A step of the build that goes wrong at a page that has "Broken" in its text. */
const failing = (error: string) => `
  eleventy.addTransform("fail", (html) => {
    if (html.includes("Broken")) throw ${error};
    return html;
  });`;

const paths = ["404.html", "about/index.html", "index.html"];

const mayNotRead = "your account may not read this";

afterEach(() => vi.restoreAllMocks());

test("publishes a site and says how many pages it has", async () => {
  const site = await siteWith(smallProject());
  expect(site).toMatchObject({ published: true, pages: 3, diagnostics: [] });
  expect(site.paths).toEqual(paths);
});

test("removes what is no longer made", async () => {
  const { root } = await siteWith(smallProject());
  put(join(root, "content/about.md"), null);
  put(join(root, "content/index.md"), page("Home"));
  expect((await builtAgain(root)).paths).toEqual(["404.html", "index.html"]);
});

test("renders nothing from sources that have errors, and leaves the last good site", async () => {
  const { root } = await siteWith(smallProject());
  put(join(root, "content/about.md"), page(""));
  put(join(root, "content/index.md"), page("Home, changed"));
  const site = await builtAgain(root);
  expect(site).toMatchObject({ published: false, pages: 0 });
  expect(site.diagnostics).toMatchObject([{ file: "content/about.md", severity: "error" }]);
  expect(site.read("index.html")).toContain("<p>Home</p>");
  expect(leftBeside(root)).toEqual([]);
});

test("an error found while rendering is reported, and the last good site stays", async () => {
  const { root } = await siteWith(smallProject());
  put(join(root, "_includes/layouts/default.njk"), "<html lang=en>{{ missing() }}");
  const site = await builtAgain(root);
  expect(site).toMatchObject({
    ...{ published: false, pages: 0 },
    diagnostics: [{ file: "_includes/layouts/default.njk", line: 1, rule: "template-error" }],
  });
  expect(site.paths).toEqual(paths);
  expect(site.read("index.html")).toContain("<p>Home</p>");
  expect(leftBeside(root)).toEqual([]);
});

test("a fault is thrown, prints nothing by itself, and the last good site stays", async () => {
  const prints = (["log", "warn", "error", "info"] as const).map((way) => vi.spyOn(console, way));
  const { root } = await siteWith(smallProject(failing(`new TypeError("a fault")`)));
  put(join(root, "content/about.md"), page("Broken"));
  await expect(builtAgain(root)).rejects.toMatchObject({
    originalError: { originalError: { message: "a fault" } },
  });
  expect(filesIn(join(root, "_site"))).toEqual(paths);
  expect(leftBeside(root)).toEqual([]);
  for (const print of prints) expect(print).not.toHaveBeenCalled();
});

test("a slow step is no reason to print", async () => {
  const prints = (["log", "warn", "error", "info"] as const).map((way) => vi.spyOn(console, way));
  const slow = `
    eleventy.addTransform("slow", (html) => {
      const end = performance.now() + 300;
      while (performance.now() < end);
      return html;
    });`;
  expect(await siteWith(smallProject(slow))).toMatchObject({ published: true });
  for (const print of prints) expect(print).not.toHaveBeenCalled();
});

test("a full disk is reported, and the last good site stays", async () => {
  // Where the page About goes, the disk is full from the second build on.
  const { root } = await siteWith(
    smallProject(`
      const { existsSync, mkdirSync, symlinkSync } = process.getBuiltinModule("node:fs");
      eleventy.on("eleventy.before", ({ directories }) => {
        if (!existsSync("_site")) return;
        mkdirSync(directories.output + "about");
        symlinkSync("/dev/full", directories.output + "about/index.html");
      });`),
  );
  put(join(root, "content/index.md"), `${page("Home, changed")}\n[About](about.md)\n`);
  const site = await builtAgain(root);
  expect(site).toMatchObject({ published: false, diagnostics: [refused("the disk is full")] });
  expect(site.read("index.html")).toContain("<p>Home</p>");
  expect(leftBeside(root)).toEqual([]);
});

test.for([
  ["a folder that may not be written to", [".", 0o555], "_site", "your account may not write here"],
  ["a page that may not be read", ["content/about.md", 0], "content/about.md", mayNotRead],
  ["pages that may not be read", ["content", 0o300], "content", mayNotRead],
  ["data that may not be read", ["_data/site.yaml", 0], "_data/site.yaml", mayNotRead],
] as const)(
  "%s is reported, and the last good site stays",
  async ([, forbidden, file, message]) => {
    const { root } = await siteWith(smallProject());
    const site = await whileForbidden(root, forbidden, () => builtAgain(root));
    expect(site).toMatchObject({ published: false, diagnostics: [refused(message, file)] });
    expect(site.paths).toEqual(paths);
  },
);

test("a check reports a page that may not be read, as a build does", async () => {
  const root = projectWith(smallProject());
  const forbidden = ["content/about.md", 0o000] as const;
  const diagnostics = await whileForbidden(root, forbidden, () => checkSite(root));
  expect(diagnostics).toMatchObject([refused(mayNotRead, "content/about.md")]);
});

test("a link in the place of the site is reported, and what it leads to stays", async () => {
  const root = projectWith({ ...smallProject(), "elsewhere/index.html": "not ours" });
  symlinkSync(join(root, "elsewhere"), join(root, "_site"));
  const { published, diagnostics, paths } = await builtAgain(root);
  expect(published).toBe(false);
  expect(diagnostics).toMatchObject([{ file: "_site", rule: "output-folder", severity: "error" }]);
  expect(paths).toEqual(["index.html"]);
});

test("nothing is written outside of the site, whatever a template asks for", async () => {
  const root = projectWith(
    smallProject(`eleventy.addTemplate("x.njk", "x", { permalink: "../../outside.html" });`),
  );
  await expect(builtAgain(root)).rejects.toThrow("Having trouble writing");
  expect(existsSync(join(root, "outside.html"))).toBe(false);
});

test("a second build at once is reported, and the first goes on", async () => {
  const root = projectWith(smallProject());
  const folder = process.cwd();
  const builds = [buildSite(root), buildSite(root)];
  const [first, second] = await Promise.all(builds).finally(() => process.chdir(folder));
  expect(first).toMatchObject({ published: true, diagnostics: [] });
  expect(second).toMatchObject({ published: false, diagnostics: [{ rule: "build-running" }] });
  expect(leftBeside(root)).toEqual([]);
});

/** The Diagnostic of what the disk refuses. */
function refused(message: string, file = "_site") {
  return { file, line: 1, column: 1, rule: "file-system", message, severity: "error" };
}

function leftBeside(root: string): string[] {
  return readdirSync(root).filter((name) => name.startsWith("._site"));
}
