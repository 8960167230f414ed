import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { formatOf } from "../../src/images/library.ts";
import { assertSafeSvg, svgSize } from "../../src/images/svg.ts";

const svg = (inner: string, attributes = "") =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" ${attributes}>${inner}</svg>`;

test.each([
  svg('<path d="M0 0h4v3z" fill="url(#a)" style="fill:url(#a);stroke:none"/>'),
  svg(
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><use href="#a" xlink:href="#a"/>',
  ),
  svg('<g transform="translate(1 2) rotate(3)" aria-label="Kano (Nigeria)" fill="rgb(1 2 3)"/>'),
  svg("<text>a &lt; b<![CDATA[<script>]]></text><!-- <script/> -->"),
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg("")}`,
  readFileSync("_includes/brand/icon.svg", "utf8"),
])("safe: %s", (drawing) => {
  expect(() => assertSafeSvg(Buffer.from(drawing, "latin1"))).not.toThrow();
});

test.each([
  ["<script>", svg("<script>alert(1)</script>")],
  ["<x:script>", svg("<g><x:script xmlns:x='http://www.w3.org/2000/svg'/></g>")],
  ["<foreignObject>", svg("<foreignObject><p/></foreignObject>")],
  ["<style>", svg("<style>@import 'https://x.org'</style>")],
  ["<image>", svg('<image href="https://x.org/a.png"/>')],
  ["<a>", svg('<a href="javascript:x"><path/></a>')],
  ["<set>", svg('<set attributeName="href"/>')],
  ["onload", svg("", 'onload="x()"')],
  ['xlink:href="https', svg('<use xlink:href="https://x.org/a.svg#b"/>')],
  ['fill="url', svg('<path fill="url(https://x.org)"/>')],
  ["style=", svg("", `style="background-image:image-set('https://x.org/a.png' 1x)"`)],
  ["style=", svg("", `style="cursor:-webkit-image-set('https://x.org/a.png' 1x)"`)],
  ["style=", svg('<path style="fill: u/**/rl(//x.org)"/>')],
  ["style=", svg('<path style="fill: u\\72l(//x.org)"/>')],
  [
    "<!DOCTYPE svg SYSTEM",
    `<!DOCTYPE svg SYSTEM "a><!-- " [ <!ENTITY x '<script/>'> <!-- --> ]>${svg("<g>&x;</g>")}`,
  ],
  ["<!DOCTYPE svg [", `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg("&a;")}`],
  ['<?xml version="1.0"', svg("").replace('"1.0"', '"1.0" encoding="ISO-2022-JP"')],
  ["<?xml-stylesheet", `<?xml-stylesheet href="https://x.org"?>${svg("")}`],
  ["letters that are not UTF-8", svg("<title>\xe9</title>")],
  ["elements more than 100 deep", svg("<g>".repeat(20_000))],
])("refused for %s: %s", (part, drawing) => {
  expect(() => assertSafeSvg(Buffer.from(drawing, "latin1"))).toThrow(`this drawing has ${part}`);
});

test.each([
  ['<svg viewBox="0 0 640 480"/>', 640, 480],
  ['<?xml version="1.0"?>\n<!-- x --><svg viewBox="-10,-10, 20 ,\n40.5"/>', 20, 40.5],
  ['<svg viewBox="0 0 64 48" width="100%" height="9"/>', 64, 48],
  ['<svg width="30" height="20px"/>', 30, 20],
])("the size of %s is %d × %d", (drawing, width, height) => {
  expect(svgSize(drawing)).toEqual({ width, height });
});

test.each([
  "<svg/>",
  '<svg viewBox="0 0 0 10"/>',
  '<svg width="100%" height="100%"/>',
  '<svg width="30"/>',
  '<!-- --><html><svg viewBox="0 0 1 1"/></html>',
])("%s has no size", (drawing) => {
  expect(() => svgSize(drawing)).toThrow("doesn't say how large it is");
});

test.each(["avif", "gif", "jpeg", "png", "webp"] as const)("bytes of %s", async (format) => {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: "#f90" } });
  expect(formatOf(await image.toFormat(format).toBuffer())).toBe(format);
});

test.each([
  ["<svg/>", "svg"],
  ["\uFEFF<svg>", "svg"],
  ["\n<?xml version='1.0'?><svg/>", "svg"],
  ["<!-- drawn by hand --><svg/>", "svg"],
  ["", undefined],
  ["<!doctype html>", undefined],
  ["%PDF-1.7", undefined],
  ["\u0000\u0000\u0000\u0018ftypheic", undefined],
])("the bytes %j are an image of the format %s", (text, format) => {
  expect(formatOf(Buffer.from(text))).toBe(format);
});
