import { expect, test } from "vitest";
import { Sheets } from "../../../src/checks/built-site/sheets.ts";

test.for([
  [`a { background: url("/a.png") }`, ["/a.png"]],
  ["a { background: url( '/a.png' ), url(/b.png) }", ["/a.png", "/b.png"]],
  [`@import "https://example.org/a.css";`, ["https://example.org/a.css"]],
  [`@import url(//example.org/a.css);`, ["//example.org/a.css"]],
  [`a { background: image-set("/a.png" 1x) }`, ["/a.png"]],
  [`/* url("/a.png") */ a { clip-path: url(#shape) }`, []],
  [`a { background: url("/a.png") } b { background: url("/a.png") }`, ["/a.png"]],
] as const)("%s", ([style, addresses]) => {
  expect(new Sheets().sheet(Buffer.from(style)).addresses).toEqual(addresses);
});

test("a face that waits for its letters is not needed by every page", () => {
  const faces = `@font-face { src: url("/a.woff2") } @font-face { src: url("/b.woff2"); unicode-range: U+41 }`;
  const { addresses, needed } = new Sheets().sheet(Buffer.from(faces));
  expect(addresses).toEqual(["/a.woff2", "/b.woff2"]);
  expect(needed).toEqual(["/a.woff2"]);
});

test("a sheet is looked at once, whichever page carries it", () => {
  const sheets = new Sheets();
  const one = sheets.sheet(Buffer.from("a { color: red }"));
  expect(sheets.sheet(Buffer.from("a { color: red }"))).toBe(one);
  expect(sheets.sheet(Buffer.from("a { color: tan }"))).not.toBe(one);
});
