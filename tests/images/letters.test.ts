import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { letterBox, lettering } from "../../src/images/letters.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

describe("a letter", () => {
  test.each([...alphabet])(
    "%s fills its box of 80 × 120 from top to foot and stays in it",
    async (letter) => {
      const { left, top, right, bottom } = await ink(letter);
      expect({ top, bottom }).toEqual({ top: 0, bottom: 120 });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(80);
    },
  );

  test("is like no other, but for the letter O and the numeral 0", () => {
    const drawings = new Set([...alphabet].map(lettering));
    expect(drawings.size).toBe(alphabet.length - 1);
    expect(lettering("O")).toBe(lettering("0"));
  });
});

describe("a text", () => {
  test("stands in columns of 102.5 and rows of 164", () => {
    const bar = "v95q0 15 15 15h55";
    expect(lettering("LL\nL")).toBe(
      `<path d="M10 0${bar}M112.5 0${bar}M10 164${bar}" fill="none" stroke="currentColor" stroke-width="20"/>`,
    );
  });

  test("has one path for its lines and one for its filled shapes", () => {
    expect(lettering("BLACK\nPYTHON\nDEVS").match(/<path /g)).toHaveLength(2);
    expect(lettering("NVMK").match(/<path /g)).toHaveLength(1);
  });

  test.each(["é", "Ж", "ሀ", "a", "J M", "<", "AЖ"])(
    "is not drawn where a letter isn't: %s",
    (text) => {
      expect(lettering(text)).toBe("");
    },
  );

  test.each([
    ["A", "0 0 80 120"],
    ["JM", "0 0 182.5 120"],
    ["404", "0 0 285 120"],
    ["BLACK\nPYTHON\nDEVS", "0 0 592.5 448"],
  ])("has a box that holds it: %j", (text, box) => {
    expect(letterBox(text)).toBe(box);
  });
});

/** The edges of what is drawn, measured from the letter's box in whole units. */
async function ink(letter: string) {
  const margin = 40;
  const side = 200;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${margin} -${margin} ${side} ${side}" width="${side}">${lettering(letter)}</svg>`;
  const { info } = await sharp(Buffer.from(svg))
    .trim({ threshold: 0 })
    .toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0) - margin;
  const top = -(info.trimOffsetTop ?? 0) - margin;
  return { left, top, right: left + info.width, bottom: top + info.height };
}
