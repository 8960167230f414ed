import sharp from "sharp";
import { expect, test } from "vitest";
import { glyphBox, glyphs } from "../../src/images/index.ts";
import { initialsSvg } from "../../src/images/initials.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

test.each([...alphabet])("%s fills its box of 80 × 120 from top to foot", async (character) => {
  const margin = 40;
  const side = 200;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${margin} -${margin} ${side} ${side}" width="${side}">${glyphs(character)}</svg>`;
  const trimmed = sharp(Buffer.from(svg)).trim({ threshold: 0 });
  const { info } = await trimmed.toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0) - margin;
  expect({ top: -(info.trimOffsetTop ?? 0) - margin, height: info.height }).toEqual({
    top: 0,
    height: 120,
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + info.width).toBeLessThanOrEqual(80);
});

test("no glyph is like another, but for the letter O and the numeral 0", () => {
  expect(new Set([...alphabet].map(glyphs)).size).toBe(alphabet.length - 1);
  expect(glyphs("O")).toBe(glyphs("0"));
});

test("a text stands in columns of 102.5 and rows of 164", () => {
  const bar = "v95q0 15 15 15h55";
  expect(glyphs("LL\nL")).toBe(
    `<path d="M10 0${bar}M112.5 0${bar}M10 164${bar}" fill="none" stroke="currentColor" stroke-width="20"/>`,
  );
});

test.each([
  ["BLACK\nPYTHON\nDEVS", 2],
  ["NVMK", 1],
])("%j has one path for its lines and one for its filled shapes: %d", (text, paths) => {
  expect(glyphs(text).match(/<path /g)).toHaveLength(paths);
});

test.each(["é", "Ж", "ሀ", "a", "J M", "<", "AЖ"])("%s is not drawn", (text) => {
  expect(glyphs(text)).toBe("");
});

test.each([
  ["A", "0 0 80 120"],
  ["JM", "0 0 182.5 120"],
  ["404", "0 0 285 120"],
  ["BLACK\nPYTHON\nDEVS", "0 0 592.5 448"],
])("the box of %j is %s", (text, box) => {
  expect(glyphBox(text)).toBe(box);
});

test.each([
  ["HN", '<g color="#f3eddc" transform="translate(91.25 122.5)"><path '],
  ["H", '<g color="#f3eddc" transform="translate(142.5 122.5)"><path '],
  // Of letters that aren't drawn none becomes markup.
  ["አቢ", ">አቢ</text>"],
  ["ൎ<&X", ">ൎ&lt;&amp;X</text>"],
])("the initials %s stand in the middle of a black square", (letters, drawn) => {
  const svg = initialsSvg(letters);
  expect(svg).toContain('viewBox="0 0 365 365"><path fill="#100c08" d="M0 0h365v365H0z"/>');
  expect(svg).toContain(drawn);
});
