// The rules by which a browser gets pages ready: the addresses in them are looked at like any other.
import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

function read(rules: string) {
  const { html } = finishedPage(
    `<script type="speculationrules">${rules}</script><a href="/">a</a>`,
  );
  const { addresses, slips } = readPage(html);
  return {
    addresses: addresses.map(({ address, way }) => `${way} ${address}`),
    rules: slips.map(({ rule }) => rule),
  };
}

test.for([
  ['{ "prerender": [{ "where": { "href_matches": "/site/*" }, "eagerness": "moderate" }] }', []],
  [
    '{ "prefetch": [{ "urls": ["/about/", "https://x.org/a"] }] }',
    ["readied /about/", "readied https://x.org/a"],
  ],
  [
    '{ "prefetch": [{ "where": { "and": [{ "href_matches": "//x.org/*" }] } }] }',
    ["readied //x.org/*"],
  ],
] as const)("of %s these are made ready: %j", ([rules, due]) => {
  expect(read(rules)).toEqual({ addresses: ["followed /", ...due], rules: [] });
});

test("rules that a browser can't read are told", () => {
  expect(read('{ "prerender": [').rules).toEqual(["strange-rules"]);
});
