import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { knownNames } from "../../src/templates/known-names.ts";
import { type Files, projectWith, put } from "../build/project.ts";

const folder = process.cwd();

afterEach(() => process.chdir(folder));

const configuration = "export default (eleventy) => { eleventy.addFilter('shout', String); };";

/** A project whose names are known, and in whose cache another filter was put since: who reads it shows. */
async function keptIn(files: Files = {}): Promise<string> {
  const root = projectWith({
    ...{ src: null, "src/a.ts": "", "eleventy.config.ts": configuration },
    ...files,
  });
  process.chdir(root);
  await knownNames(root);
  const kept = keptFile(root);
  put(kept, readFileSync(kept, "utf8").replace('"shout"', '"whisper"'));
  return root;
}

function keptFile(root: string): string {
  const [name = ""] = readdirSync(join(root, ".cache/names"));
  return join(root, ".cache/names", name);
}

test("are asked once, and kept", async () => {
  const names = await knownNames(await keptIn());
  expect(names?.filters).toContain("whisper");
  expect(names?.filters).toContain("slugify");
  expect(names?.tests).toContain("defined");
  expect(names?.shortcodes).toBeInstanceOf(Set);
  expect(names?.pairedShortcodes).toContain("setAsync");
});

test.for([
  ["the configuration", "eleventy.config.ts", `${configuration}\n`],
  ["our code", "src/a.ts", "export {};"],
  ["a file of our code", "src/b/b.ts", ""],
] as const)("are asked anew when %s has changed, and the old ones go", async ([, file, text]) => {
  const root = await keptIn();
  put(join(root, file), text);
  expect((await knownNames(root))?.filters).toContain("shout");
  expect(readdirSync(join(root, ".cache/names"))).toHaveLength(1);
});

test("are asked anew where what was kept is damaged", async () => {
  const root = await keptIn();
  put(keptFile(root), '{"filters":["shou');
  expect((await knownNames(root))?.filters).toContain("shout");
});

test("are not kept where an author's mistake keeps the configuration from running", async () => {
  const root = projectWith({ "_data/site.yaml": "name: A\n" });
  process.chdir(root);
  expect(await knownNames(root)).toBeUndefined();
  expect(existsSync(join(root, ".cache/names"))).toBe(false);
});

test("are known where nothing can be written", async () => {
  const root = projectWith({
    ...{ src: null, "src/a.ts": "", "eleventy.config.ts": configuration },
    ".cache": "a file in the folder's place",
  });
  process.chdir(root);
  expect((await knownNames(root))?.filters).toContain("shout");
});
