// What is written from the schemas is what they say now, and editors find it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inlineFields } from "../../src/checks/inline-fields.ts";
import { filesBelow, writtenFromSchemas } from "../../src/content/index.ts";

const root = join(import.meta.dirname, "../..");
const written = writtenFromSchemas(root);
const schemas = Object.keys(written).filter((file) => file.endsWith(".json"));
const read = (file: string) => readFileSync(join(root, file), "utf8");

test.for(schemas)("%s is what the schema says; else run `npm run schemas`", (file) => {
  // The file is formatted as all JSON here is.
  expect(JSON.parse(read(file))).toEqual(JSON.parse(written[file] ?? ""));
});

test("the reference is what the schemas say; else run `npm run schemas`", () => {
  expect(read("docs/reference.md")).toBe(written["docs/reference.md"]);
});

test("nothing else is in schemas/", () => {
  expect(filesBelow(root, "schemas").map(({ file }) => file)).toEqual(schemas.sort());
});

test("each key in the reference says what it is, and shows an example", () => {
  const rows = read("docs/reference.md").matchAll(/^\| `.*$/gm);
  const cells = [...rows].map(([row]) => row.split(" | "));
  expect(cells.length).toBeGreaterThan(40);
  for (const [key, needed, meaning, example] of cells) {
    expect(needed, key).toMatch(/^(?:required|optional)$/);
    expect(meaning, key).toMatch(/^[A-Z].*\.$/);
    expect(example, key).toMatch(/^(?:`.+`|see below) \|$/);
  }
});

test("the reference says of the keys that are Markdown, and of no other, that they are", () => {
  const fields = inlineFields({ heading: "a", lead: "b", parts: ["c"] });
  const [page = ""] = read("docs/reference.md").split("## The leaders");
  const said = [...page.matchAll(/^\| `(\w+)` .*in Markdown/gm)].map(([, key]) => key);
  expect(said).toEqual(fields.map(({ path }) => path[0]));
});

test("no pattern has a flag, which JSON Schema would lose", () => {
  for (const file of schemas) expect(written[file]).not.toMatch(/"pattern": "\/.*\/[a-z]+"/);
});

const data = filesBelow(root, "_data").map(({ file }) => file);

test.for(data)("%s names its schema in its first line", (file) => {
  const path = /^# yaml-language-server: \$schema=(.*)\n/.exec(read(file))?.[1];
  expect(existsSync(join(root, dirname(file), path ?? "none"))).toBe(true);
});

test("an editor takes the same schemas for the same files", () => {
  const settings = JSON.parse(read(".vscode/settings.json"));
  const named: [string, string][] = Object.entries(settings["yaml.schemas"]);
  expect(named.map(([schema]) => schema)).toEqual(
    schemas.filter((file) => file !== "schemas/page.schema.json").sort(),
  );
  for (const [schema, files] of named) {
    const first = read(files.replace("*", "en")).split("\n")[0];
    expect(first).toContain(schema);
  }
});
