import { afterEach, expect, test } from "vitest";
import { configuredNames } from "../../src/templates/configured-names.ts";
import { type Files, projectWith } from "../build/project.ts";
import { filesIn } from "../build/site.ts";

const folder = process.cwd();

afterEach(() => process.chdir(folder));

async function namesWith(files: Files = {}) {
  const root = projectWith(files);
  process.chdir(root);
  return { root, names: await configuredNames() };
}

test("knows what Nunjucks, Eleventy and the configuration have, and writes nothing", async () => {
  const { root, names } = await namesWith();
  for (const filter of ["safe", "slugify", "renderTransforms", "inline", "asset"])
    expect(names?.filters).toContain(filter);
  expect(names?.filters).not.toContain("shout");
  expect(names?.tests).toContain("defined");
  expect([...(names?.shortcodes ?? [])]).toEqual(expect.arrayContaining(["style", "styles"]));
  expect(names?.pairedShortcodes).toContain("setAsync");
  expect(filesIn(root).filter((path) => path.startsWith("_site"))).toEqual([]);
});

test("knows nothing where an author's mistake keeps the configuration from running", async () => {
  const { names } = await namesWith({ "_data/site.yaml": "name: A\n" });
  expect(names).toBeUndefined();
});

test("a fault of the configuration is thrown", async () => {
  const faulty = {
    "eleventy.config.ts": "export default () => { throw new TypeError('a fault') };",
  };
  await expect(namesWith(faulty)).rejects.toMatchObject({ originalError: { message: "a fault" } });
});
