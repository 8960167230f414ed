// One line of Markdown to HTML.
import { getElementsByTagName } from "domutils";
import { expect, test } from "vitest";
import {
  findingsInLine,
  inline,
  inlineText,
  type LineWalk,
  withoutPictures,
} from "../../src/markdown/inline.ts";
import { page } from "./rendered.ts";

function html(text: string): string {
  return inline(
    text,
    page,
    () => {},
    () => {},
  );
}

test.for([
  { of: "a link", written: "Your [voice](#own)", html: 'Your <a href="#own">voice</a>' },
  { of: "emphasis", written: "a *b* **c**", html: "a <em>b</em> <strong>c</strong>" },
  { of: "code", written: "`a < b`", html: "<code>a &lt; b</code>" },
  { of: "quotes and dashes", written: `it's "so" -- yes`, html: "it’s “so” – yes" },
  { of: "signs of HTML", written: "a < b & c", html: "a &lt; b &amp; c" },
  { of: "a heading's mark", written: "## a", html: "## a" },
  { of: "a list's mark", written: "- a", html: "- a" },
  { of: "a number", written: "1. a", html: "1. a" },
  { of: "a quote's mark", written: "> a", html: "&gt; a" },
  { of: "nothing", written: "", html: "" },
])("of $of: $written", ({ written, html: due }) => {
  expect(html(written)).toBe(due);
});

test.for(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>"])("%s is text", (written) => {
  expect(html(written)).not.toMatch(/<(script|img)\b/);
});

test("a walk looks at its tree", () => {
  const walk: LineWalk = (tree, { url }) => {
    for (const { attribs } of getElementsByTagName("a", tree)) attribs.href = url;
  };
  expect(inline("[a](b.md)", page, walk, () => {})).toBe('<a href="/a-page/">a</a>');
});

test.for([
  { written: "We <b>are</b> here", told: ["<b>"] },
  { written: "a *b <i class=x>c</i>* d", told: ["<i class=x>"] },
  { written: "a<br>b<br />c", told: ["<br>"] },
  { written: "`<b>a</b>` and \\<b>a\\</b>", told: [] },
  { written: "a < b > c, <3, <name>, List<int>", told: [] },
  { written: "<https://example.org>", told: [] },
])("HTML in $written is told: $told", async ({ written, told }) => {
  const findings = await findingsInLine(written, page, []);
  expect(findings.map(({ start, end }) => written.slice(start, end))).toEqual(told);
  expect(findings.map(({ rule }) => rule)).toEqual(told.map(() => "misplaced-html"));
});

test.for([
  { written: "## Our *team*", sign: "##" },
  { written: "- One", sign: "-" },
  { written: "*so* and #python", sign: undefined },
  { written: "-1 and # 2", sign: undefined },
])("the sign of a block in $written is told: $sign", async ({ written, sign }) => {
  const findings = await findingsInLine(written, page, []);
  expect(findings.map(({ rule, start, end }) => `${rule}: ${written.slice(start, end)}`)).toEqual(
    sign ? [`misplaced-block: ${sign}`] : [],
  );
});

test("a mark of a note in it is told", async () => {
  const findings = await findingsInLine("We are here[^1].", page, []);
  expect(findings.map(({ rule, start, end }) => [rule, start, end])).toEqual([
    ["lost-note", 11, 15],
  ]);
});

test("a picture in it is told", () => {
  const rules: string[] = [];
  inline("![c](images/d.jpg)", page, withoutPictures, (_, { rule }) => rules.push(rule));
  expect(rules).toEqual(["image-in-line"]);
});

test.for([
  { written: "Your *voice* and [more](#b)", plain: "Your voice and more" },
  { written: '[x](about.md "><<b>img src=x onerror=alert(1)>")', plain: "x" },
  { written: "a < b", plain: "a < b" },
])("in plain text $written is $plain", ({ written, plain }) => {
  expect(inlineText(written)).toBe(plain);
});
