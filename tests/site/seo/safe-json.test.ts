// Whatever an author writes stays inside of the block of data, and is read from it unchanged.
import { getElementsByTagName, textContent } from "domutils";
import fc from "fast-check";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { expect, test } from "vitest";
import { safeJson } from "../../../src/site/seo/safe-json.ts";
import { runs, timeout } from "../../properties/runs.ts";

const hostile = [
  "</script>",
  "</SCRIPT\n>",
  "<!--<script>",
  "-->",
  "]]>",
  "&lt;/script&gt;",
  '"}]}</script><script>alert(1)</script>',
  "\\u003c/script>",
  "a\u2028b\u2029c",
  "/* the page's styles */",
];

test.for(hostile)("%s ends nothing", stays);

test("nor does anything else", { timeout }, () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" })));
  fc.assert(
    fc.property(texts, (parts) => stays(parts.join(""))),
    runs,
  );
});

test("what an older JavaScript takes for the end of a line is written as its number", () => {
  expect(safeJson("a\u2028b\u2029")).toBe('"a\\u2028b\\u2029"');
});

/** As a browser reads it. */
function stays(text: string): void {
  const data = { [text]: [text] };
  const html = `<!doctype html><head><script type="application/ld+json">${safeJson(data)}</script>`;
  const page = parse(`${html}<title>After</title></head>`, { treeAdapter: adapter });
  const [block, another] = getElementsByTagName("script", page);
  expect(JSON.parse(textContent(block ?? []))).toEqual(data);
  expect(another).toBeUndefined();
  expect(textContent(getElementsByTagName("title", page))).toBe("After");
}
