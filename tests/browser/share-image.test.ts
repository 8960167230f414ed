// The image for shared links is the card on the first style page, as it is today.
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { shareImage } from "../../scripts/share-image.ts";
import { browser } from "./open.ts";

const committed = readFileSync("_includes/brand/share.png");

test("the image is what `npm run share` photographs today", async () => {
  const [site] = inject("sites");
  const today = await pixelsOf(await shareImage(browser, `${site?.url}style/`));
  const then = await pixelsOf(committed);
  // Another system's browser may smooth the edge of a letter otherwise.
  const others = then.filter((value, index) => Math.abs(value - (today[index] ?? 0)) > 32).length;
  expect(others / then.length, "Run `npm run share` and commit what it writes.").toBeLessThan(
    0.001,
  );
});

test("the image is 1200 pixels wide, 630 high, opaque and light", async () => {
  expect(await sharp(committed).metadata()).toMatchObject({
    format: "png",
    width: 1200,
    height: 630,
    hasAlpha: false,
  });
  expect(committed.length).toBeLessThanOrEqual(60_000);
});

function pixelsOf(png: Buffer): Promise<Buffer> {
  return sharp(png).removeAlpha().raw().toBuffer();
}
