// What is reported of keys and values, by the schema of their file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { readDocument } from "../../src/content/document.ts";
import { writtenFromSchemas } from "../../src/content/index.ts";
import { layouts } from "../../src/content/layouts.ts";
import { renamedKeys } from "../../src/content/renamed-keys.ts";
import { leadership } from "../../src/content/schemas/leader.ts";
import { navigation } from "../../src/content/schemas/navigation.ts";
import { frontMatter } from "../../src/content/schemas/page.ts";
import { siteSettings } from "../../src/content/schemas/site.ts";
import { strings } from "../../src/content/schemas/strings.ts";
import { validate } from "../../src/content/validate.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { leader } from "./project.ts";

const schemas: Record<string, z.ZodType> = {
  page: frontMatter,
  "_data/leadership.yaml": leadership,
  "_data/navigation.yaml": navigation,
  "_data/site.yaml": siteSettings,
  "_data/strings/en.yaml": strings,
};

function diagnosticsOf(kind: string, text: string): Diagnostic[] {
  const schema = schemas[kind];
  const document = readDocument({ file: kind === "page" ? "content/a.md" : kind, text });
  if (!schema || "rule" in document) throw new Error(`${text} can't be read as ${kind}`);
  return validate(document, schema);
}

const front = "layout: default\nlang: en\ntitle: A\n";

/** A faultless text with a line in place of the one that has its key; or below all others. */
function textWith(kind: string, line: string): string {
  const text = { page: front, "_data/leadership.yaml": leader }[kind] ?? "";
  const key = /^[a-z]+:/.exec(line)?.[0] ?? "";
  const indent = kind === "page" ? "" : "  ";
  return key && text.includes(`${indent}${key}`)
    ? text.replace(new RegExp(`(?<=^(?:- |  )?)${key}.*`, "m"), line)
    : `${text}${text ? indent : ""}${line}\n`;
}

const wordings = readFileSync(join(import.meta.dirname, "wordings.md"), "utf8");
const tables = wordings.split(/^## /m).slice(1);

test("there are wordings for three kinds of file", () => {
  expect(tables).toHaveLength(3);
});

describe.for(tables.map((table) => table.split("\n\n")))("%s", ([kind = "", rows = ""]) => {
  const cases = rows.trim().split("\n");

  test.for(cases.map((row) => row.split(" → ")))("%s → %s", ([line = "", message, hint]) => {
    const text = textWith(kind, line.replace(/:$/, ": "));
    const whole = hint?.replace("{layouts}", Object.keys(layouts).sort().join(", "));
    expect(diagnosticsOf(kind, text)).toMatchObject([{ message, hint: whole }]);
  });
});

test("of a misspelt key and the missing one that it stands for one is reported", () => {
  const text = leader.replace("role:", "rol:").replace("bio:", "boi:");
  expect(diagnosticsOf("_data/leadership.yaml", text)).toMatchObject([
    { rule: "unknown-key", line: 2, column: 3, hint: "write: role" },
    { rule: "unknown-key", line: 3, column: 3, hint: "write: bio" },
  ]);
});

test("a misspelt key can be mended in its place", () => {
  const [found] = diagnosticsOf("page", "layout: default\nlang: en\ntitel: A\n");
  expect(found?.fix).toEqual({ range: { start: 25, end: 30 }, text: "title" });
});

test("of two misspelt keys that mean the same the first can be mended", () => {
  const found = diagnosticsOf("page", "layout: default\nlang: en\ntitel: A\ntitlle: B\n");
  expect(found.map(({ line, fix }) => [line, fix?.text])).toEqual([
    [3, "title"],
    [4, undefined],
  ]);
});

/** The keys of a schema's groups by the path of each: `join`, `join name`. */
function keysOf(schema: { properties?: object; items?: object }, before = ""): string[] {
  const { properties = {} } = "items" in schema ? (schema.items as typeof schema) : schema;
  return Object.entries(properties).flatMap(([key, field]) => [
    before + key,
    ...keysOf(field, `${before}${key} `),
  ]);
}

const written = writtenFromSchemas();
const kinds = {
  page: "page",
  "_data/leadership.yaml": "leadership",
  "_data/navigation.yaml": "navigation",
  "_data/site.yaml": "site",
};
const known = Object.entries(kinds).map(([kind, name]) => {
  const schema = JSON.parse(written[`schemas/${name}.schema.json`] ?? "");
  return { kind, keys: keysOf(schema) };
});

describe("the keys of other generators", () => {
  test.for(Object.entries(renamedKeys))("those of %s lead to its own keys", ([name, table]) => {
    const own = known.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`));
    for (const [replacement, keys] of table) {
      if (typeof replacement === "string") expect(own).toContain(`${name} ${replacement}`);
      for (const key of keys) expect(own).not.toContain(`${name} ${key}`);
    }
  });
});

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
const fields = known.flatMap(({ kind, keys }) =>
  keys.filter((key) => !key.includes(" ")).map((key) => ({ kind, key })),
);

test.for(fields)(
  "whatever is written for $key of $kind, it is said what to write",
  ({ kind, key }) => {
    const before = /leadership|navigation/.test(kind) ? "- " : "";
    const rules = [...wrong, ...wrongAsWell].flatMap((value) => {
      const text = `${before}${key}: ${value}`;
      const diagnostics = diagnosticsOf(kind, text);
      for (const diagnostic of diagnostics) expectHelp(diagnostic, text);
      const invalid = diagnostics.filter(({ rule }) => rule === "invalid-value");
      expect(invalid.length, text).toBeLessThanOrEqual(1);
      return invalid;
    });
    expect(rules.length).toBeGreaterThan(5);
  },
);

function expectHelp({ message, hint, line, column }: Diagnostic, text: string): void {
  expect(message, text).not.toMatch(/Invalid|expected|undefined|Too /);
  expect(hint, message).toMatch(/^\S.*\S$/);
  expect(hint, message).not.toMatch(/undefined|: $/);
  expect(column).toBeLessThanOrEqual((text.split("\n")[line - 1] ?? "").length + 1);
}
