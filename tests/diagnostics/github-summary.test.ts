import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { type Diagnostic, githubSummary } from "../../src/diagnostics/index.ts";

const unknown: Diagnostic = {
  ...{ file: "_data/leadership.yaml", line: 6, column: 3 },
  ...{ rule: "unknown-key", severity: "error", hint: "write: role" },
  message: 'there is no "rol"',
};

/** The summary as Markdown makes HTML of it, behind what another step may have left there. */
function read(summary: string) {
  const html = new MarkdownIt({ html: true, linkify: true }).render(`before\n${summary}\nafter`);
  const document = parseDocument(html);
  const all = getElementsByTagName("*", document, true);
  return {
    heading: getElementsByTagName("h3", document, true).map((element) => textContent(element)),
    rows: getElementsByTagName("tr", document, true).map(({ children }) =>
      children.map((cell) => textContent(cell)),
    ),
    names: [...new Set(all.map(({ name }) => name))].sort(),
  };
}

test("has the counts, and a row for each problem in order", () => {
  const warning: Diagnostic = { ...unknown, line: 2, severity: "warning", hint: "" };
  expect(read(githubSummary([unknown, warning]))).toEqual({
    heading: ["1 problem and 1 warning in 1 file. Nothing was published."],
    rows: [
      ["Where", "What is wrong", "What to write"],
      ["_data/leadership.yaml:2:3", 'warning: there is no "rol" [unknown-key]', ""],
      ["_data/leadership.yaml:6:3", 'error: there is no "rol" [unknown-key]', "write: role"],
    ],
    names: ["code", "h3", "p", "table", "td", "th", "tr"],
  });
});

test.for([
  "<script>alert(1)</script>",
  '</td></table><img src="x">',
  "<!-- a comment",
  "&lt;b&gt; & &amp;",
  "**bold** _it_ `code` ~~gone~~ [a](b) ![a](b)",
  "| a | b |",
  "a \\| b",
  "https://example.org www.example.org me@example.org",
  "```",
  "# a heading",
])("shows %s as the text that it is", (text) => {
  const diagnostic = { ...unknown, file: text, message: text, hint: text };
  const { rows, names } = read(githubSummary([diagnostic]));
  expect(rows[1]).toEqual([`${text}:6:3`, `error: ${text} [unknown-key]`, text]);
  expect(names).toEqual(["code", "h3", "p", "table", "td", "th", "tr"]);
});

test("no text ends the table by an empty line", () => {
  const { rows, names } = read(githubSummary([{ ...unknown, message: "a\n\n**b**\r\n\r\n# c" }]));
  expect(rows[1]?.[1]).toBe("error: a↵↵**b**↵↵# c [unknown-key]");
  expect(names).toEqual(["code", "h3", "p", "table", "td", "th", "tr"]);
});

test("takes no more room than GitHub gives, and says how many it left out", () => {
  const diagnostics = Array.from({ length: 20_000 }, (_, line) => ({ ...unknown, line: line + 1 }));
  const summary = githubSummary(diagnostics);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(1024 * 1024 - 200);
  const { rows } = read(summary);
  const left = Number(/^… and (\d+) more, /.exec(rows.at(-1)?.[0] ?? "")?.[1]);
  expect(rows.length - 2 + left).toBe(20_000);
});

test("leaves room for what is there already", () => {
  const diagnostics = Array.from({ length: 5000 }, (_, line) => ({ ...unknown, line: line + 1 }));
  const written = 1024 * 1024 - 10_000;
  const size = Buffer.byteLength(githubSummary(diagnostics, written));
  expect(size).toBeGreaterThan(9800);
  expect(size).toBeLessThanOrEqual(10_000);
  expect(githubSummary(diagnostics, 1024 * 1024 - 100)).toBe("");
});

test("one endless message takes no other's room", () => {
  const endless = { ...unknown, message: "名".repeat(2 ** 20), line: 1 };
  const { rows } = read(githubSummary([endless, unknown]));
  expect(rows[1]?.[1]).toBe(`error: ${"名".repeat(1000)}…`);
  expect(rows[2]?.[0]).toBe("_data/leadership.yaml:6:3");
});
