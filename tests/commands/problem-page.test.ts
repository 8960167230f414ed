import { expect, test } from "vitest";
import { problemPage } from "../../src/commands/problem-page.ts";

test("shows what the build said as text, whatever it quotes", () => {
  const page = problemPage('content/a.md:1:1: error: <script>alert("&amp;")</script>');
  expect(page).toContain("error: &lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;");
  expect(page).not.toContain("<script");
});
