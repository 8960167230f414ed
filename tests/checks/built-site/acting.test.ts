import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

test.for([
  [`<script>alert(1)</script>`, ["acting-element"]],
  [`<script src="https://example.org/a.js"></script>`, ["acting-element"]],
  [`<SCRIPT type="module">alert(1)</SCRIPT>`, ["acting-element"]],
  [`<script type="application/ld+json">{}</script>`, []],
  [`<script type="speculationrules">{}</script>`, []],
  [`<script type="application/ld+json" src="/a.json"></script>`, ["acting-element"]],
  [`<iframe src="https://example.org/"></iframe>`, ["acting-element"]],
  [`<object data="/a.svg"></object>`, ["acting-element"]],
  [`<base href="https://example.org/">`, ["acting-element"]],
  [`<meta http-equiv="Refresh" content="1">`, ["acting-element"]],
  [`<meta http-equiv="content-security-policy" content="default-src 'none'">`, []],
  [`<style>p { color: red }</style>`, []],
  [
    `<style>p { color: red }</style><style>@import "https://example.org/";</style>`,
    ["acting-element"],
  ],
  [`<style media="print">p { color: red }</style>`, ["acting-element"]],
  [`<p onclick="x">`, ["acting-attribute"]],
  [`<svg onload="x" onbegin="y"></svg>`, ["acting-attribute", "acting-attribute"]],
  [`<p ONCLICK=x>`, ["acting-attribute"]],
  [`<p style="color: red">`, ["acting-attribute"]],
  [`<code>&lt;script&gt;</code>`, []],
] as const)("%s", ([body, rules]) => {
  const { slips, addresses } = readPage(finishedPage(body).html);
  expect(slips.map(({ rule }) => rule)).toEqual(rules);
  // What asks for it is told as a whole.
  expect(addresses).toEqual([]);
});
