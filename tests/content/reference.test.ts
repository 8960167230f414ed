// What is written from the schemas and tables is what they say now, and fits the templates and the editor.
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { layouts, writtenFromSchemas } from "../../src/content/index.ts";
import { strings } from "../../src/content/schemas/strings.ts";
import { rules } from "../../src/diagnostics/index.ts";

const root = join(import.meta.dirname, "../..");
const written = writtenFromSchemas();
const schemas = Object.keys(written).filter((file) => file.endsWith(".json"));
const read = (file: string) => readFileSync(join(root, file), "utf8");

test.for(schemas)("%s is what the schema says; else run `npm run schemas`", (file) => {
  // The file is formatted as all JSON here is.
  expect(JSON.parse(read(file))).toEqual(JSON.parse(written[file] ?? ""));
});

test.for(["docs/reference.md", "docs/rules.md"])("%s is up to date, too", (file) => {
  expect(read(file)).toBe(written[file]);
});

test("nothing else is in schemas/", () => {
  expect(readdirSync(join(root, "schemas")).map((name) => `schemas/${name}`)).toEqual(
    schemas.toSorted(),
  );
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

test("each rule says why it is one", () => {
  for (const [id, { why }] of Object.entries(rules)) expect(why, id).toMatch(/^[A-Z].*\.$/);
});

test("no pattern has a flag, which JSON Schema would lose", () => {
  for (const file of schemas) expect(written[file]).not.toMatch(/"pattern": "\/.*\/[a-z]+"/);
});

test.for(globSync("_data/**/*.yaml", { cwd: root }))("%s names its schema first", (file) => {
  const path = /^# yaml-language-server: \$schema=(.*)\n/.exec(read(file))?.[1];
  expect(existsSync(join(root, dirname(file), path ?? "none"))).toBe(true);
});

test("an editor takes the same schemas for the same files", () => {
  const settings = JSON.parse(read(".vscode/settings.json"));
  const named: [string, string][] = Object.entries(settings["yaml.schemas"]);
  expect(named.map(([schema]) => schema)).toEqual(
    schemas.filter((file) => file !== "schemas/page.schema.json").sort(),
  );
  for (const [schema, files] of named)
    expect(read(files.replace("*", "en")).split("\n")[0]).toContain(schema);
});

test("the table of layouts and the templates name the same", () => {
  const templates = readdirSync(join(root, "_includes/layouts"))
    .filter((file) => file.endsWith(".njk") && file !== "base.njk")
    .map((file) => file.replace(".njk", ""));
  expect(Object.keys(layouts).sort()).toEqual(templates.sort());
});

const templates = globSync("_includes/**/*.njk", { cwd: root }).map(read).join("\n");
const asked = templates.matchAll(/\b(?<!\.)(?:t|strings\[lang\])\.([A-Za-z]+)/g);
const words = [...new Set([...asked].map(([, word = ""]) => word))];

test("the templates ask for the words of the schema, and for all of them", () => {
  expect(words.sort()).toEqual(Object.keys(strings.shape).sort());
});
