// What a YAML document says and where, and what is reported of one that can't be read.
import { describe, expect, test } from "vitest";
import { type Document, diagnosticAtKey, readDocument } from "../../src/content/document.ts";
import type { Path } from "../../src/content/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";

function documentOf(text: string): Document {
  const document = readDocument({ file: "a.yaml", text });
  if ("rule" in document) throw new Error(document.message);
  return document;
}

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

const positions: { path: Path; key?: string; value: string }[] = [
  { path: ["title"], key: "title", value: "About us" },
  { path: ["lang"], key: '"lang"', value: "en" },
  { path: ["parts", 0], value: '"one: two"' },
  { path: ["parts", 1, "deep", 1], value: "y" },
  { path: ["parts", 1, "deep"], key: "deep", value: "[" },
  { path: ["text"], key: "text", value: "long" },
  { path: ["none"], key: "none", value: "none" },
  { path: ["list", 0], value: "-" },
  { path: ["list", 1, "left"], value: "left" },
  { path: ["list", 1, "quoted"], value: '""' },
  { path: ["block"], value: "block" },
  { path: ["last"], value: "1" },
  { path: ["parts", 7, "gone"], key: "parts", value: "-" },
];

test.for(positions)("$path stands at $value", ({ path, key, value }) => {
  const { rangeOf } = documentOf(source);
  const written = (part: "key" | "value") => {
    const { start, end } = rangeOf(path, part);
    return source.slice(start, end);
  };
  expect(written("value")).toBe(value);
  if (key) expect(written("key")).toBe(key);
});

test("the values are those of YAML's core schema", () => {
  const { value } = documentOf("date: 2026-05-31\nyes: yes\nnumber: 12\ntrue: true\nnone:\n");
  expect(value).toEqual({ date: "2026-05-31", yes: "yes", number: 12, true: true, none: null });
  expect(documentOf("# only a comment").value).toBeUndefined();
});

describe("a diagnostic at a key", () => {
  const document = documentOf("title: a [b](c.md) c.md\nparts:\n  - a\n");
  const wording = { message: "no good", hint: "write another" };

  test.for([
    { path: ["title"], words: "", at: "1:8-24" },
    { path: ["title"], words: "c.md", at: "1:14-18" },
    { path: ["title"], words: "gone", at: "1:8-24" },
    { path: ["parts"], words: "", at: "2:1-6" },
    { path: ["parts", 0], words: "", at: "3:5-6" },
    { path: [], words: "", at: "1:1-2" },
    { path: ["gone"], words: "", at: "1:1-2" },
  ])("$path $words", ({ path, words, at }) => {
    const found = diagnosticAtKey(document, path, "invalid-value", wording, words);
    expect(found).toMatchObject({ file: "a.yaml", rule: "invalid-value", ...wording });
    expect(`${found.line}:${found.column}-${found.endColumn}`).toBe(at);
  });
});

/** What is marked in the text, and what is said of it. */
function errorIn(text: string) {
  const read = readDocument({ file: "a.yaml", text });
  if (!("rule" in read)) throw new Error("This is YAML.");
  const { line, column, endColumn = column, message, hint }: Diagnostic = read;
  const marked = text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1) ?? "";
  return [`${line}: ${marked}`, message, hint] as const;
}

const errors: [name: string, text: string, marked: string, message: RegExp][] = [
  ["a quote left open before another", 'a: "b\nc: "d"\n', '1: "b', /quote is opened/],
  ["a quote left open at the end", 'a: b\nc: "d\n', '2: "d', /quote is opened/],
  ["a single quote left open", "a: 'b\nc: d\n", "1: 'b", /quote is opened/],
  ["a quote left open far above", 'a: "b\n  c\n  d\ne: f\n', '1: "b', /quote is opened/],
  ["a quote left open before a key", '"a: b\nc: d\n', '1: "a: b', /quote is opened/],
  ["a text in quotes, too far left", 'a: "b\nc d"\n', '2: c d"', /goes on with the text above/],
  ["a word after a quote", "a: 'b' c\nd: e\n", "1: 'b' c", /after its closing quote/],
  ["a colon in a text", "a: b: c\n", "1: b: c", /": " in it/],
  ["a colon at the end", "a: b:\nc: d\n", "1: b:", /": " in it/],
  ["a colon in a text's second line", "a: b\n  c d: e\n", "2: c d: e", /": " in it/],
  ["a key twice", "a: 1\nb: 2\na: 3\n", "3: a", /written twice/],
  ["a key too far in", "- a: b\n   c: d\n  e: f\n", "2: c: d", /with 3 spaces, .* with 2/],
  ["a key between two columns", "- a: b\n c: d\n", "2: c: d", /with 1 space, .* with 2/],
  ["a key further left than the first", " a: b\nc: d\n", "2: c: d", /with no space, .* with 1/],
  ["an entry's key further left", "- a: b\nc: d\n", "2: c: d", /without a hyphen, or is too far/],
  ["an entry further in", "- a: b\n  c: d\n  - a: e\n", "3: - a: e", /2 spaces, .* no space/],
  ["an entry between two columns", "- a: b\n  c: d\n - a: e\n", "3: - a: e", /1 space, .* no/],
  ["an entry among keys", "a: b\n- c: d\n", "2: - c: d", /where a key is due/],
  ["a list after a group's key", "a:\n  b: c\n  - d: e\n", "3: - d: e", /where a key is due/],
  ["a key in its entry's column", "a:\n  - b: c\n  d: e\n", "3: d: e", /2 spaces, .* with 4/],
  ["a text that begins too far left", "a: |\n    b\n  c\n", "3: c", /further left than the first/],
  ["a tab", "- a: b\n\tc: d\n", "2: \t", /a tab/],
  ["a tab after a hyphen", "-\ta: b\n\tc: d\n", "1: \t", /a tab/],
  ["a space that doesn't break", "a:\u00a0b\nc: d\n", "1: \u00a0", /is another character/],
  ["no space after the first colon", "a:b\nc: d\n", "1: a:b", /after the colon/],
  ["no space after the last colon", "a: b\nc:d", "2: c:d", /after the colon/],
  ["no space after a colon in an entry", "- a:b\n  c: d\n", "1: - a:b", /after the colon/],
  ["no space after a dash", "- a: b\n-c: d\n", "2: -c: d", /after the -/],
  ["a key without its colon", "a: b\nc d\ne: f\n", "2: c d", /no key/],
  ["a first line without a key", "b c\nd: e\n", "1: b c", /no key/],
  ["a word alone", "a: b\nc\n", "2: c", /no key/],
  ["a text alone", "a\n", "1: a", /no key/],
  ["a comment of HTML", "a: b\n<!-- c -->\nd: e\n", "2: <!-- c -->", /no key/],
  ["a second line that is not indented", "a: b c\nd e\nf: g\n", "2: d e", /no key/],
  ["a template's braces", "a: {{ b }}\n", "1: {{ b }}", /begin with {/],
  ["a text after brackets", "a: {b} c\nd: e\n", "1: {b} c", /after its closing bracket/],
  ["a bracket left open", "a: [b\nc: d\n", "1: [b", /bracket is opened/],
  ["brackets in brackets", `a: ${"[".repeat(101)}\n`, "1: [[", /too deep/],
  ["a closing bracket", "a: ]b\n", "1: ]b", /begin with ]/],
  ["an at sign", "a: @b\n", "1: @b", /begin with @/],
  ["a percent sign", "a: %b\n", "1: %b", /begin with %/],
  ["a star", "a: *b* c\n", "1: *b* c", /begin with \*/],
  ["a backtick", "a: `b` c\n", "1: `b` c", /begin with `/],
  ["a dash at the start", "a: - b\n", "1: - b", /begin with -/],
  ["a bar with a text", "a: | b\n  c\n", "1: | b", /begin with \|/],
  ["a code that is none", 'a: "b\\Users"\n', '1: sers"', /begins a code/],
  ["an anchor", "a: &x 1\nb: *x", "1: &x 1", /begin with &/],
  ["a tag", "a: !x b", "1: !x b", /begin with !/],
  ["a text after a #", "a: b #c", "1: #c", /begins a comment/],
  ["a quoted text before a #", 'a: "b" #c', "1: #c", /begins a comment/],
  ["a second document", "a: 1\n---\nb: 2", "2: ---", /not read/],
];

test.for(errors)("%s", ([, text, marked, message]) => {
  expect(errorIn(text)).toEqual([marked, expect.stringMatching(message), expect.any(String)]);
});

test.for([
  ["title: Our team: who", 'put quotes around it: "Our team: who"'],
  ['title: the "old" way: so', `put quotes around it: 'the "old" way: so'`],
  ["title: 'Who we're with'", 'write: "Who we\'re with"'],
  ['title: "Our team”\n', 'write: "Our team"'],
  ["lead:We are", "write: lead: We are"],
  ["github: @amina", 'leave the @ out, or put quotes around it: "@amina"'],
  [`title: @${"b".repeat(1000)}`, "put quotes around it"],
])("%s: %s", ([text = "", hint]) => {
  expect(errorIn(`lang: en\n${text}`)[2]).toBe(hint);
});

// Each may look like an error; the error is the line below.
const innocent = [
  "a: |\n  @b\n  c: d: e\n  \tf\n",
  "a: >-\n  [b\n  'c\n",
  'a: "b\n  c: d\n  e"\n',
  "a: 'it''s: b'\n",
  "a: [b,\n  c]\n",
  "a:\n- b\n- c\n",
  "a:\n  - b: c\n    d: e\n  - b: f\n",
  "a: b c\n  d e\n",
  "a: https://example.org/b:c\n",
  'a: "b" # c: d\n',
  "# a: b: c\n\na: {b: c}\n",
  "- - a\n  - b\n- c:\n    d: e\n",
  "'a b': c\n",
  "a: -b\nc: ?d\ne: :f\n",
  "a: b#c\nd: e #\n",
];

test.for(innocent)("%j is not blamed for what follows", (before) => {
  expect(documentOf(before)).toBeTruthy();
  const error = before.startsWith("- ") ? "- z: @b\n" : "z: @b\n";
  expect(errorIn(before + error)[0]).toMatch(/: @b$/);
});

test.for([
  ["spaces", `a: b\n${" ".repeat(100_000)}c\nd: e: f\n`],
  ["tabs", `a: b\nx${"\t".repeat(100_000)}\n`],
  ["a comment of HTML", `a: b\n<!-- c${" ".repeat(100_000)}c\nd: e\n`],
  ["an open quote", `a: "b\n${"  c\n".repeat(20_000)}d: e\n`],
  ["colons", `a: ${"b:".repeat(100_000)} c: d\n`],
])("%s by the thousands are reported soon", ([, text = ""]) => {
  const started = performance.now();
  expect(errorIn(text)[1]).toMatch(/\w/);
  expect(performance.now() - started).toBeLessThan(4000);
});
