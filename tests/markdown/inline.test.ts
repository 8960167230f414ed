// The filter `inline`: one line of Markdown to HTML.
import { expect, test } from "vitest";
import { inline } from "../../src/markdown/inline.ts";

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
])("of $of: $written", ({ written, html }) => {
  expect(inline(written)).toBe(html);
});

test.for(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))"])(
  "%s stays text",
  (written) => {
    expect(inline(written)).not.toMatch(/<(script|img|a)\b/);
  },
);
