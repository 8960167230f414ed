import sharp from "sharp";
import { expect, test } from "vitest";
import { initialsDrawing } from "../../src/images/initials-drawing.ts";

const sand = [243, 237, 220];
const black = [16, 12, 8];

/** The smallest box that holds everything sand-coloured, on a side of 365. */
async function drawnBox(letters: string) {
  const { data, info } = await sharp(Buffer.from(initialsDrawing(letters)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isSand = (pixel: number) =>
    sand.every((value, channel) => data[pixel * 3 + channel] === value);
  const pixels = Array.from({ length: info.width * info.height }, (_, pixel) => pixel).filter(
    isSand,
  );
  const columns = pixels.map((pixel) => pixel % info.width);
  const rows = pixels.map((pixel) => Math.floor(pixel / info.width));
  expect([...data.subarray(0, 3)]).toEqual(black);
  return {
    left: Math.min(...columns),
    right: info.width - 1 - Math.max(...columns),
    top: Math.min(...rows),
    bottom: info.height - 1 - Math.max(...rows),
  };
}

test.each([
  ["HN", 91, 122],
  ["H", 142, 122],
])("%s stands in the middle of a black square", async (letters, side, above) => {
  const { left, right, top, bottom } = await drawnBox(letters);
  for (const [distance, expected] of [
    [left, side],
    [right, side],
    [top, above],
    [bottom, above],
  ] as const) {
    expect(Math.abs(distance - expected)).toBeLessThanOrEqual(1);
  }
});

test("letters of another script are set in the text face", () => {
  expect(initialsDrawing("አቢ")).toContain(">አቢ</text>");
});

test("nothing in a name becomes markup", () => {
  expect(initialsDrawing("ൎ<&X")).toContain(">ൎ&lt;&amp;X</text>");
});
