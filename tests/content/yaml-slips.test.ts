// The slip that keeps a text from being YAML, found where it was made; more are in tests/cases/.
import { expect, test } from "vitest";
import { isMistake, readYaml } from "../../src/content/yaml.ts";
import { yamlSlip } from "../../src/content/yaml-slips.ts";

/** The stretch that is marked, and the beginning of what is said of it. */
function slipIn(source: string): [marked: string, message: string] | undefined {
  const yaml = readYaml(source);
  if (!isMistake(yaml)) throw new Error("This is YAML.");
  const slip = yamlSlip(source, yaml.reason === "a text alone" ? source.length : yaml.offset);
  return slip && [source.slice(slip.start, slip.end), slip.message];
}

test.for([
  ["a key without its colon", "title Our team", "write: title: Our team"],
  ["a key alone", "title", "write: title: …"],
  [
    "a key that is written already",
    "lang en",
    "begin it with 2 spaces, as every line that goes on with the text",
  ],
  ["a word", "we are", "begin it with 2 spaces, as every line that goes on with the text"],
])("%s below a text: what to write", ([, line, hint]) => {
  expect(yamlSlip(`lang: en\n${line}\n`, 30, ["title", "lang"])?.hint).toBe(hint);
});

const cases: [name: string, source: string, marked: string, message: RegExp][] = [
  ["a quote left open before another", 'a: "b\nc: "d"\n', '"b', /quote is opened/],
  ["a quote left open at the end", 'a: b\nc: "d\n', '"d', /quote is opened/],
  ["a single quote left open", "a: 'b\nc: d\n", "'b", /quote is opened/],
  ["a quote left open before a key", '"a: b\nc: d\n', '"a: b', /quote is opened/],
  ["a word after a quote", "a: 'b' c\nd: e\n", "'b' c", /after its closing quote/],
  ["a colon at the end", "a: b:\nc: d\n", "b:", /": " in it/],
  ["a colon in a text's second line", "a: b\n  c d: e\n", "c d: e", /": " in it/],
  ["a key too far in", "- a: b\n   c: d\n  e: f\n", "c: d", /begins with 3 spaces/],
  ["a key between two columns", "- a: b\n c: d\n  e: f\n", "c: d", /those it belongs to with 2/],
  ["a key further left than the first", " a: b\nc: d\n", "c: d", /begins with no space/],
  ["an entry between two columns", "- a: b\n  c: d\n - e: f\n", "- e: f", /to with no space/],
  ["an entry among keys", "a: b\n- c: d\n", "- c: d", /where a key is due/],
  ["a key in the column of its entry's dash", "a:\n  - b: c\n  d: e\n", "d: e", /to with 4 spaces/],
  ["a list after a key of a group", "a:\n  b: c\n  - d: e\n", "- d: e", /where a key is due/],
  ["an entry that goes on", "a:\n  - b\n   - c\n", "- c", /to with 2 spaces/],
  ["a comment of HTML", "a: b\n<!-- c -->\nd: e\n", "<!-- c -->", /begins with #/],
  ["a comment of JavaScript", "a: b\n// c\nd: e\n", "// c", /begins with #/],
  ["a tab after a hyphen", "-\ta: b\n\tc: d\n", "\t", /a tab/],
  ["a tab after spaces", "- a: b\n  \tc: d\n", "\t", /a tab/],
  ["a space that doesn't break", "- a: b\n\u00a0\u00a0c: d\n", "\u00a0\u00a0", /another character/],
  ["no space after the first colon", "a:b\nc: d\n", "a:b", /after the colon/],
  ["no space after the last colon", "a: b\nc:d", "c:d", /after the colon/],
  ["no space after a colon in an entry", "- a:b\n  c: d\n", "- a:b", /after the colon/],
  ["no space after a dash", "- a: b\n-c: d\n", "-c: d", /after the -/],
  ["a word alone", "a: b\nc\n", "c", /goes on/],
  ["a line of HTML", "<h1>a</h1>\n", "<h1>a</h1>", /no key/],
  ["a template's braces", "a: {{ b }}\n", "{{ b }}", /begins with {/],
  ["a text after brackets", "a: [b] c\nd: e\n", "[b] c", /after its closing bracket/],
  ["a bracket left open", "a: [b\nc: d\n", "[b", /bracket is opened/],
  ["a bracket too many", "a: [b]]\n", "[b]]", /after its closing bracket/],
  ["a closing bracket", "a: ]b\n", "]b", /begin with ]/],
  ["a dash at the start", "a: - b\n", "- b", /begin with -/],
  ["a question mark at the start", "a: ? b\n", "? b", /begin with \?/],
  ["a bar with a text", "a: | b\n  c\n", "| b", /begins with \|/],
  ["a text after a bar that is not indented", "a: |\nb\nc: d\n", "b", /goes on/],
  ["a second line that is not indented", "a: b c\nd e\nf: g\n", "d e", /goes on/],
  ["a third line that is not indented", "a: b c\n  d\ne f\n", "e f", /goes on/],
  ["a first line without a key", "b c\nd: e\n", "b c", /no key/],
  [
    "an entry in the column of the keys above",
    "- a: b\n  c: d\n  - a: e\n",
    "- a: e",
    /one above with no space/,
  ],
];

test.for(cases)("%s", ([, source, marked, message]) => {
  expect(slipIn(source)).toEqual([marked, expect.stringMatching(message)]);
});

// Each is YAML, and may look like a slip; the slip is the line below.
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
  "a: b # c: d\n",
  "# a: b: c\n\na: {b: c}\n",
  "- - a\n  - b\n- c:\n    d: e\n",
  "'a b': c\n",
  "a: -b\nc: ?d\ne: :f\n",
];

test.for(innocent)("%j is not blamed for what follows", (before) => {
  expect(isMistake(readYaml(before))).toBe(false);
  const mistake = before.startsWith("- ") ? "- z: @b\n" : "z: @b\n";
  expect(slipIn(before + mistake)?.[0]).toBe("@b");
});

test("a comment of HTML that is hardly more than spaces is told soon", () => {
  const start = performance.now();
  expect(slipIn(`a: b\n<!-- c${" ".repeat(200_000)}c\nd: e\n`)?.[1]).toMatch(/begins with #/);
  expect(performance.now() - start).toBeLessThan(4000);
});

test("a long text is not said again in the hint", () => {
  const source = `a: @${"b".repeat(1000)}\n`;
  expect(yamlSlip(source, 3)?.hint).toBe("put quotes around it");
});
