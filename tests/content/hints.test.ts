// Whatever is written for a key, what is told of it says what to write instead, at a place in the file.
import { expect, test } from "vitest";
import type * as z from "zod";
import { diagnosticsOf } from "../../src/content/issues.ts";
import { leadership } from "../../src/content/leader.ts";
import { navigation } from "../../src/content/navigation.ts";
import { frontMatter } from "../../src/content/page.ts";
import { keysOf, schemaAt } from "../../src/content/schema-at.ts";
import { site } from "../../src/content/site.ts";
import { strings } from "../../src/content/strings.ts";
import { isMistake, readYaml } from "../../src/content/yaml.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";

const schemas: Record<string, z.ZodType> = {
  page: frontMatter(["default", "mission"]),
  leadership,
  navigation,
  site,
  strings,
};

const wrong = ["", "2024", "1e999", "true", "null", "~", '""', '" "', '"\\u0007"', '"a\\nb"', "-1"];
const wrongAsWell = [
  "[a]",
  "[]",
  "{a: b}",
  "http://a",
  "a b",
  "|\n    a\n    b",
  "https://a:99999/",
];

const fields = Object.entries(schemas).flatMap(([name, schema]) => {
  const entry = schemaAt(schema, [0]);
  const before = entry ? "- " : "";
  return keysOf(entry ?? schema).map((key) => ({ name, schema, key, before }));
});

test("every schema has keys to try", () => {
  expect(new Set(fields.map(({ name }) => name))).toEqual(new Set(Object.keys(schemas)));
});

test.for(fields)("$name: $key", ({ schema, key, before }) => {
  let told = 0;
  for (const value of [...wrong, ...wrongAsWell]) {
    const text = `${before}${key}: ${value}`;
    const diagnostics = diagnosticsIn(text, schema);
    for (const diagnostic of diagnostics) expectHelp(diagnostic, text);
    const wrongValues = diagnostics.filter(({ rule }) => rule === "invalid-value");
    expect(wrongValues.length, text).toBeLessThanOrEqual(1);
    told += wrongValues.length;
  }
  expect(told).toBeGreaterThan(5);
});

function diagnosticsIn(text: string, schema: z.ZodType): Diagnostic[] {
  const yaml = readYaml(text);
  if (isMistake(yaml)) throw new Error(yaml.reason);
  return diagnosticsOf(schema, { source: { file: "a.yaml", text }, offset: 0, yaml });
}

function expectHelp({ message, hint, line, column }: Diagnostic, text: string): void {
  expect(message, text).not.toMatch(/Invalid|expected|undefined|Too /);
  expect(hint, message).toMatch(/^\S.*\S$/);
  expect(hint, message).not.toMatch(/undefined|: $/);
  expect(column).toBeLessThanOrEqual((text.split("\n")[line - 1] ?? "").length + 1);
}
