// Markdown and HTML where they would be shown as they are written, and what only looks like them.
import { expect, test } from "vitest";
import { diagnosticsOf } from "../../src/content/issues.ts";
import { navigation } from "../../src/content/navigation.ts";
import { frontMatter } from "../../src/content/page.ts";
import { isMistake, readYaml } from "../../src/content/yaml.ts";

function told(file: string, schema: Parameters<typeof diagnosticsOf>[0], text: string): string[] {
  const yaml = readYaml(text);
  if (isMistake(yaml)) throw new Error(yaml.reason);
  const lines = text.split("\n");
  return diagnosticsOf(schema, { source: { file, text }, offset: 0, yaml }).map(
    ({ rule, line, column, endColumn }) =>
      `${rule}: ${lines[line - 1]?.slice(column - 1, (endColumn ?? column) - 1)}`,
  );
}

function toldOfLabel(label: string): string[] {
  return told("_data/navigation.yaml", navigation, `- url: /a/\n  label: ${label}\n`);
}

test.for([
  "**bold**",
  "*so*",
  "[the words](about.md)",
  "![A street](images/street.jpg)",
  "`code`",
  "<b>bold</b>",
  '<a href="about.md">us</a>',
  "</p>",
  "<img src=a.png>",
  "<br>",
  "&amp;",
  "&#39;",
])("%s is told in a value that is shown as it is written", (sign) => {
  expect(toldOfLabel(`'a ${sign.replaceAll("'", "''")} b'`)).toEqual([`marked-value: ${sign}`]);
});

test.for([
  "C* and D*",
  "2 * 3 * 4",
  "args (*args and **kwargs)",
  "f(*a, *b)",
  "a_b and __init__",
  "1 < 2 > 0, <3",
  "List<int> and a <name>",
  "R&D; and Q&A",
  "list[int](PEP 585)",
  "the set [a, b]",
  "N`Diaye and M`Baye",
  "x = a[1](b)",
])("%s is meant to be read", (words) => {
  expect(toldOfLabel(`'${words}'`)).toEqual([]);
});

test("what stands in the second line of a value is told there", () => {
  expect(toldOfLabel("a\n    **b** c")).toEqual(["marked-value: **b**"]);
});

test("a value that is wrong already is told once, and a key that nobody knows", () => {
  const yaml = "- url: '**a**'\n- url: /a/\n  lable: '**b**'\n";
  expect(told("_data/navigation.yaml", navigation, yaml)).toEqual([
    "unknown-key: lable",
    "invalid-value: '**a**'",
  ]);
});

test("in front matter only what is shown as it is written is told", () => {
  const yaml =
    "layout: default\nlang: en\ntitle: a *b*\nheading: '*c*'\nlead: '**d**'\ndescription: '`e`'\n";
  expect(told("content/a.md", frontMatter(["default"]), yaml)).toEqual([
    "marked-value: *b*",
    "marked-value: `e`",
  ]);
});
