import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaOf } from "../../src/content/data-files.ts";
import { readSource } from "../../src/content/source.ts";
import { strings } from "../../src/content/strings.ts";
import { filesBelow } from "../../src/content/tree.ts";
import { readYaml, type Yaml } from "../../src/content/yaml.ts";

const root = join(import.meta.dirname, "../..");
const templates = filesBelow(root, "_includes")
  .map(({ file }) => file)
  .filter((file) => file.endsWith(".njk"))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

test("the English words are the schema's", () => {
  const file = "_data/strings/en.yaml";
  const { value } = readYaml(readSource(root, file).text) as Yaml;
  expect(strings.safeParse(value)).toMatchObject({ success: true });
  expect(schemaOf(file)).toBe(strings);
});

// A group goes to a component whole, which then asks for its words; `cities` goes to a filter.
test.each(Object.keys(strings.shape))("a template prints %s", (word) => {
  expect(templates).toMatch(new RegExp(`(?:\\bt|strings\\[lang\\])\\.${word}\\b`));
});

test.each(wordsAskedFor())("the schema has %s", (word) => {
  expect(Object.keys(strings.shape)).toContain(word);
});

function wordsAskedFor(): string[] {
  const asked = templates.matchAll(/\b(?<!\.)(?:t|strings\[lang\])\.([A-Za-z]+)/g);
  return [...new Set([...asked].map(([, word = ""]) => word))];
}
