import { expect, test } from "vitest";
import { diagnosticPage } from "../../src/cli/diagnostic-page.ts";

test("shows what the build said as text, whatever it quotes", () => {
  const page = diagnosticPage('content/a.md:1:1: error: <script>alert("&amp;")</script>');
  expect(page).toContain('error: &lt;script>alert("&amp;amp;")&lt;/script>');
  expect(page).not.toContain("<script");
});
