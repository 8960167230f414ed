import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { diagnosticPage, withOverlay } from "../../src/cli/overlay.ts";

const page = "<!doctype html><html><head></head><body><main>Last good</main></body></html>";

test.for([
  'content/a.md:1:1: error: <script>alert("&amp;")</script>',
  "</pre></details></template></div><img src=x onerror=alert(1)>",
  "<!-- <![CDATA[ $& $' </body>",
])("shows %s as text, whatever it quotes", (said) => {
  const html = withOverlay(page, said);
  const plain = withOverlay(page, "MARK");
  // As a browser reads both, they differ in nothing but that text.
  expect(serialize(parse(html))).toBe(serialize(parse(plain)).replace("MARK", () => textOf(said)));
  const alone = serialize(parse(diagnosticPage("MARK")));
  expect(serialize(parse(diagnosticPage(said)))).toBe(alone.replace("MARK", () => textOf(said)));
});

test("leaves the page before and behind it as it was", () => {
  const html = withOverlay(page, "said");
  const [before, behind] = page.split(/(?=<\/body>)/);
  expect(html.startsWith(before ?? "?")).toBe(true);
  expect(html.endsWith(behind ?? "?")).toBe(true);
});

test("is laid over a page without an end, too", () => {
  expect(withOverlay("<p>Last good", "said")).toMatch(/^<p>Last good<div .*said/s);
});

test("asks nothing of anybody", () => {
  expect(withOverlay("", "said") + diagnosticPage("said")).not.toMatch(
    /\b(?:src|href|url|https?:|import|script)\b/,
  );
});

function textOf(said: string): string {
  return said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
