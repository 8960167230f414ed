import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { favicon } from "../../scripts/favicon.ts";

const drawing = readFileSync("_includes/brand/icon.svg");
const committed = readFileSync("_includes/feeds/favicon.ico");

test("the icon is what `npm run icons` draws today", async () => {
  const same = (await pixels(await favicon(drawing))).equals(await pixels(committed));
  expect(same, "Run `npm run icons` and commit what it writes.").toBe(true);
});

test("the icon holds one picture, 32 pixels square and small", async () => {
  const [reserved, kind, pictures] = [0, 2, 4].map((at) => committed.readUInt16LE(at));
  expect({ reserved, kind, pictures }).toEqual({ reserved: 0, kind: 1, pictures: 1 });
  expect([...committed.subarray(6, 8)]).toEqual([32, 32]);
  expect(await sharp(pictureIn(committed)).metadata()).toMatchObject({ width: 32, height: 32 });
  expect(committed.length).toBeLessThan(300);
});

function pixels(icon: Buffer): Promise<Buffer> {
  return sharp(pictureIn(icon)).ensureAlpha().raw().toBuffer();
}

/** By the length and the place that the icon's directory tells. */
function pictureIn(icon: Buffer): Buffer {
  const [length, start] = [icon.readUInt32LE(14), icon.readUInt32LE(18)];
  return icon.subarray(start, start + length);
}
