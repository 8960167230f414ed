// Keys of other generators: what each leads to is a key of its schema, and is told once.
import { expect, test } from "vitest";
import type * as z from "zod";
import { foreignKey, foreignKeys } from "../../src/content/foreign-keys.ts";
import { diagnosticsOf } from "../../src/content/issues.ts";
import { leadership } from "../../src/content/leader.ts";
import { navigation } from "../../src/content/navigation.ts";
import { frontMatter } from "../../src/content/page.ts";
import { keysOf, schemaAt } from "../../src/content/schema-at.ts";
import { site } from "../../src/content/site.ts";
import { isMistake, readYaml } from "../../src/content/yaml.ts";

const groups: Record<string, z.core.$ZodType | undefined> = {
  page: frontMatter(["default"]),
  "_data/leadership.yaml": schemaAt(leadership, [0]),
  "_data/leadership.yaml links": schemaAt(leadership, [0, "links", 0]),
  "_data/navigation.yaml": schemaAt(navigation, [0]),
  "_data/site.yaml": site,
  "_data/site.yaml join": schemaAt(site, ["join", 0]),
  "_data/site.yaml follow": schemaAt(site, ["follow", 0]),
};

test.for(Object.entries(foreignKeys))(
  "those of %s are foreign, and lead to its own",
  ([name, table]) => {
    const own = keysOf(groups[name]);
    expect(own).not.toEqual([]);
    expect(Object.keys(table).filter((key) => own.includes(key))).toEqual([]);
    const meant = Object.values(table).filter((known) => typeof known === "string");
    expect(meant.filter((key) => !own.includes(key))).toEqual([]);
  },
);

test("a key of every object is none of them", () => {
  expect(foreignKey("content/a.md", [], "constructor")).toBeUndefined();
});

function told(file: string, schema: z.ZodType, text: string): string[] {
  const yaml = readYaml(text);
  if (isMistake(yaml)) throw new Error(yaml.reason);
  const document = { source: { file, text }, offset: 0, yaml };
  return diagnosticsOf(schema, document).map(({ message, hint }) => `${message} | ${hint}`);
}

test("what is below a name that every object has is no value of the schema's", () => {
  expect(told("_data/site.yaml", site, "constructor:\n  - '**a**'\n")[0]).toMatch(
    /no "constructor"/,
  );
});

test("one that says what is missing is told once", () => {
  expect(told("_data/navigation.yaml", navigation, "- href: /a/\n  title: A\n")).toEqual([
    'there is no "href"; did you mean "url"? | write: url',
    'there is no "title"; did you mean "label"? | write: label',
  ]);
});

test("one that stands beside its like is to be taken out", () => {
  const yaml = "layout: default\nlang: en\ntitle: A\ndescription: B\nexcerpt: C\n";
  expect(told("content/a.md", frontMatter(["default"]), yaml)).toEqual([
    'there is no "excerpt"; did you mean "description"? | take it out: "description" is there already',
  ]);
});

test("one that has no like says what is done here instead", () => {
  const yaml = "layout: default\nlang: en\ntitle: A\npublished: false\n";
  expect(told("content/a.md", frontMatter(["default"]), yaml)).toEqual([
    'there is no "published": every page in content/ is published | take it out; keep a page that isn\'t ready in a branch, and merge it when it is',
  ]);
});

test("one with a character that nobody sees is to be typed anew, and missed by nobody", () => {
  expect(told("_data/navigation.yaml", navigation, "- ur\u200bl: /a/\n")).toEqual([
    "this key has a character in it that nobody sees, as text from elsewhere may have it | type it anew: url",
  ]);
});
