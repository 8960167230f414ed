import { describe, expect, test } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.ts";

/** The two lines, one below the other as a terminal shows them. */
function shown(line: string, column: number, endColumn?: number): string[] {
  const end = endColumn === undefined ? {} : { endLine: 1, endColumn };
  const { shown, marks } = codeFrame(line, { line: 1, column, ...end });
  return [shown, marks];
}

test.for([
  ["a stretch", "rol: Amina", 1, 4, "rol: Amina", "^^^"],
  ["one character, where the end is not known", "rol: Amina", 4, undefined, "rol: Amina", "   ^"],
  ["the end of a line", "rol:", 5, undefined, "rol:", "    ^"],
  ["no further than the line", "rol:", 3, 20, "rol:", "  ^^"],
  ["an empty line", "", 1, undefined, "", "^"],
  ["what stands past the line, at its end", "rol", 9, 12, "rol", "   ^"],
  ["one character of a stretch without length", "rol", 2, 2, "rol", " ^"],
] as const)("marks %s", ([, line, column, end, text, marks]) => {
  expect(shown(line, column, end)).toEqual([text, marks]);
});

describe("carets stand under what they mark", () => {
  test.for([
    ["after Chinese", "名字: rol", 5, 8, "      ^^^"],
    ["under Chinese", "a 名字", 3, 5, "  ^^^^"],
    ["after a full-width letter", "Ａb", 2, 3, "  ^"],
    ["after an emoji", "🏠 rol", 3, 6, "   ^^^"],
    ["after a family of joined emoji", "👩‍👩‍👧 rol", 7, 10, "   ^^^"],
    ["after a flag", "🇳🇬 rol", 4, 7, "   ^^^"],
    ["after a heart that is an emoji by its selector", "❤️ rol", 4, 7, "   ^^^"],
    ["after a combining accent", "e\u0301 rol", 4, 7, "  ^^^"],
    ["under a letter and its accent", "e\u0301", 1, 3, "^"],
    ["under the letter of an accent", "ae\u0301", 3, 4, " ^"],
    ["after a zero-width space", "a\u200b rol", 4, 7, "  ^^^"],
    ["after tabs, at any width of theirs", "\ta\trol", 4, 7, "\t \t^^^"],
    ["under a tab", "a\tb", 2, 3, " ^"],
    ["on both sides of a tab", "a\tb", 1, 4, "^\t^"],
    ["after a tab behind Chinese", "名\trol", 3, 6, "  \t^^^"],
  ] as const)("%s", ([, line, column, end, marks]) => {
    expect(shown(line, column, end)).toEqual([line, marks]);
  });
});

test("a stretch that ends on a later line is marked up to the end of its first", () => {
  const place = { line: 1, column: 3, endLine: 2, endColumn: 2 };
  expect(codeFrame("a <div", place)).toEqual({ shown: "a <div", marks: "  ^^^^" });
});

test("what would steer a terminal or turn a line around is shown as �", () => {
  expect(shown("\u001b[2J\u202erol", 6, 9)).toEqual(["�[2J�rol", "     ^^^"]);
});

describe("a long line", () => {
  const words = "word ".repeat(2000);

  test("is cut on both sides of the mark", () => {
    const [text = "", marks = ""] = shown(`${words}rol: ${words}`, 10_001, 10_004);
    expect(text).toMatch(/^…(?:word )+rol: (?:word )+w?o?r?d?…$/);
    expect(text.length).toBeLessThanOrEqual(125);
    expect(marks).toBe(`${" ".repeat(text.indexOf("rol"))}^^^`);
  });

  test("is cut at its end alone where the mark is near its start", () => {
    const [text = "", marks = ""] = shown(`rol: ${words}`, 1, 4);
    expect(text).toMatch(/^rol: word .*…$/);
    expect(marks).toBe("^^^");
  });

  test("is cut at its start alone where the mark is near its end", () => {
    const [text = "", marks = ""] = shown(`${words}rol`, 10_001, 10_004);
    expect(text).toMatch(/^….*word rol$/);
    expect(marks).toBe(`${" ".repeat(text.length - 3)}^^^`);
  });

  test("shows as much of a long mark as there is room for", () => {
    const [text = "", marks = ""] = shown(words, 1, 9000);
    expect(marks).toBe("^".repeat(text.length));
  });

  test("of wide characters is cut to the same width", () => {
    const [text = "", marks = ""] = shown("名".repeat(10_000), 5001, 5002);
    expect(text).toMatch(/^…名{59,60}…$|^…名+…$/);
    expect(text.length).toBeLessThan(65);
    expect(marks).toMatch(/^ +\^\^$/);
  });

  test("is shown whole where it is not that long", () => {
    const line = "a".repeat(120);
    expect(shown(line, 120, 121)).toEqual([line, `${" ".repeat(119)}^`]);
  });
});
