import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { touchIcon } from "../../scripts/touch-icon.ts";

const drawing = readFileSync("_includes/brand/icon.svg");
const committed = readFileSync("_includes/brand/apple-touch-icon.png");

test("the touch icon is what `npm run icons` draws today", async () => {
  const drawn = await pixels(await touchIcon(drawing));
  const same = drawn.data.equals((await pixels(committed)).data);
  expect(same, "Run `npm run icons` and commit what it writes.").toBe(true);
});

test("the touch icon is opaque, 180 pixels square and small", async () => {
  const { info, data } = await pixels(committed);
  expect(info).toMatchObject({ width: 180, height: 180, channels: 4 });
  expect(data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
  expect(committed.length).toBeLessThan(1000);
});

test("the house mark has less than 300 bytes", () => {
  expect(drawing.length).toBeLessThan(300);
});

function pixels(png: Buffer) {
  return sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}
