import { expect, test } from "vitest";
import { isMistake, type Path, readYaml } from "../../src/content/yaml.ts";

const source = `title: About us
"lang": en
parts:
  - "one: two"
  - { deep: [x, y] }
text: |
  long
none:
list:
  -
  - { left: , quoted: "" }
block: |
last: 1
`;

const cases: { path: Path; key?: string; value: string }[] = [
  { path: ["title"], key: "title", value: "About us" },
  { path: ["lang"], key: '"lang"', value: "en" },
  { path: ["parts", 0], value: '"one: two"' },
  { path: ["parts", 1, "deep", 1], value: "y" },
  { path: ["parts", 1, "deep"], key: "deep", value: "[" },
  { path: ["none"], key: "none", value: "none" },
  { path: ["list", 0], value: "-" },
  { path: ["list", 1, "left"], value: "left" },
  { path: ["list", 1, "quoted"], value: '""' },
  { path: ["block"], value: "block" },
  { path: ["last"], value: "1" },
  { path: ["parts", 7, "gone"], key: "parts", value: "-" },
];

test.each(cases)("the place of $path", ({ path, key, value }) => {
  const yaml = readYaml(source);
  if (isMistake(yaml)) throw new Error(yaml.reason);
  const at = (part: "key" | "value") => {
    const { start, end } = yaml.spanOf(path, part);
    return source.slice(start, end);
  };
  expect(at("value")).toBe(value);
  if (key) expect(at("key")).toBe(key);
});

test("the values are those of YAML's core schema", () => {
  const yaml = readYaml("date: 2026-05-31\nyes: yes\nnumber: 12\ntrue: true\nnone:\n");
  expect(yaml).toMatchObject({
    value: { date: "2026-05-31", yes: "yes", number: 12, true: true, none: null },
  });
});

const mistakes = [
  { name: "a colon in a text", source: "title: Mission: our goals", offset: 14 },
  { name: "a key twice", source: "a: 1\na: 2", offset: 5 },
  { name: "an anchor", source: "a: &x 1\nb: *x", offset: 3 },
  { name: "an alias", source: "a: *x", offset: 3 },
  { name: "a tag", source: "a: !x b", offset: 3 },
  { name: "a text after a #", source: "a: b #c", offset: 5 },
  { name: "a text that is nothing but a # and more", source: "- a: #c", offset: 5 },
  { name: "a text after a quoted one", source: 'a: "b" #c', offset: 7 },
  { name: "an entry in an entry", source: "a:\n- b\n - c", offset: 8 },
  { name: "a text alone", source: "a", offset: 0 },
  { name: "a second document", source: "a: 1\n---\nb: 2", offset: 5 },
];

test.each(mistakes)("$name is a mistake with a place", ({ source, offset }) => {
  expect(readYaml(source)).toMatchObject({ reason: expect.any(String), offset });
});

const taken = ["a: b # c", "a: b#c", "a: b #", "- b\n- - c\n", "a: |\n  b #c\n", "# a\n#b\nc: d"];

test.each(taken)("%j is taken", (source) => {
  expect(isMistake(readYaml(source))).toBe(false);
});

test("nothing at all is read as nothing", () => {
  expect(readYaml("# only a comment")).toMatchObject({ value: undefined });
});
