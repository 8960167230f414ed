import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { runScript } from "./script-run.ts";

const touchIcon = "_includes/brand/apple-touch-icon.png";
const favicon = "_includes/feeds/favicon.ico";

test("the icons are what `npm run icons` draws today", async () => {
  const { root, stderr } = runScript("icons");
  expect(stderr).toBe("");
  for (const file of [touchIcon, favicon]) {
    const drawn = await pixels(imageIn(readFileSync(join(root, file))));
    const committed = await pixels(imageIn(readFileSync(file)));
    const isSame = drawn.equals(committed);
    expect(isSame, "Run `npm run icons` and commit what it writes.").toBe(true);
  }
});

test("the touch icon is opaque, 180 pixels square and small", async () => {
  const bytes = readFileSync(touchIcon);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 180, height: 180 });
  expect((await sharp(bytes).stats()).isOpaque).toBe(true);
  expect(bytes.length).toBeLessThan(1000);
});

test("the favicon holds one image, 32 pixels square and small", async () => {
  const bytes = readFileSync(favicon);
  expect([0, 2, 4].map((at) => bytes.readUInt16LE(at))).toEqual([0, 1, 1]);
  expect([...bytes.subarray(6, 8)]).toEqual([32, 32]);
  expect(await sharp(imageIn(bytes)).metadata()).toMatchObject({ width: 32, height: 32 });
  expect(bytes.length).toBeLessThan(300);
});

test("the logo has less than 300 bytes", () => {
  expect(readFileSync("_includes/brand/icon.svg").length).toBeLessThan(300);
});

/** A PNG as it is; of an ICO file the image that its directory names. */
function imageIn(bytes: Buffer): Buffer {
  if (bytes.readUInt16LE(0) !== 0) return bytes;
  const [length, start] = [bytes.readUInt32LE(14), bytes.readUInt32LE(18)];
  return bytes.subarray(start, start + length);
}

function pixels(image: Buffer): Promise<Buffer> {
  return sharp(image).ensureAlpha().raw().toBuffer();
}
