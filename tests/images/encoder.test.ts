import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { encode } from "../../src/images/encoder.ts";
import type { Wanted } from "../../src/images/shown-size.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 200, 100);

async function encoded(bytes: Uint8Array, wanted: Wanted = {}) {
  const root = temporaryProject({ picture: bytes });
  return encode(join(root, "picture"), wanted);
}

test.each([
  [1, 200, 100, (picture: Sharp) => picture],
  [3, 200, 100, (picture: Sharp) => picture.rotate(180)],
  [4, 200, 100, (picture: Sharp) => picture.flip()],
  [6, 100, 200, (picture: Sharp) => picture.rotate(270)],
  [8, 100, 200, (picture: Sharp) => picture.rotate(90)],
])(
  "a picture lying as EXIF orientation %i says is turned upright",
  async (orientation, width, height, lay) => {
    const corner = sharp({ create: { width: 40, height: 40, channels: 3, background: "#fff" } });
    const upright = sharp({ create: { width, height, channels: 3, background: "#000" } }).composite(
      [{ input: await corner.png().toBuffer(), left: 0, top: 0 }],
    );
    const lying = lay(sharp(await upright.png().toBuffer()));
    const result = await encoded(await lying.jpeg().withMetadata({ orientation }).toBuffer());
    expect([result.width, result.height]).toEqual([width, height]);
    for (const { buffer } of result.files) {
      const { data, info } = await sharp(buffer)
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, height]);
      const isLight = (x: number, y: number) => (data[y * width + x] ?? 128) > 128;
      expect([isLight(9, 9), isLight(width - 9, 9), isLight(9, height - 9)]).toEqual([
        true,
        false,
        false,
      ]);
    }
  },
);

test.each<[Wanted, number[]]>([
  [{ width: 900 }, [200]],
  [{ width: 90, height: 90 }, [90, 180]],
  [{ height: 40 }, [80, 160]],
])("with %o wanted it is shown as wide as its first file", async (wanted, widths) => {
  const { width, files } = await encoded(photo, wanted);
  expect(width).toBe(widths[0]);
  expect(files.map((file) => file.width)).toEqual([...widths, ...widths]);
});

test("where, when and with what a picture was taken stays with its author", async () => {
  const exif = { IFD0: { Copyright: "a name" }, IFD3: { GPSLatitude: "6/1 7/1 8/1" } };
  const bytes = await sharp(photo)
    .withExif(exif)
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    .jpeg()
    .toBuffer();
  expect(await sharp(bytes).metadata()).toMatchObject({
    exif: expect.anything(),
    xmp: expect.anything(),
  });
  for (const { buffer } of (await encoded(bytes)).files) {
    const { exif, xmp, iptc } = await sharp(buffer).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  }
});

test("the same picture gives the same bytes each time", async () => {
  const bytesOf = async () =>
    (await encoded(photo)).files.map(({ buffer }) => buffer.toString("base64"));
  expect(await bytesOf()).toEqual(await bytesOf());
});

test("what is clear stays clear", async () => {
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#0000" } })
    .png()
    .toBuffer();
  const { files } = await encoded(clear);
  expect(files.map(({ format }) => format)).toEqual(["avif", "webp"]);
  for (const { buffer } of files) expect((await sharp(buffer).stats()).isOpaque).toBe(false);
});

test("of an animation the first frame is shown", async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 9, height: 9, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame("#f00"), await frame("#00f")];
  const animation = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(animation).metadata()).pages).toBe(2);
  for (const { buffer } of (await encoded(animation)).files) {
    expect((await sharp(buffer).metadata()).pages ?? 1).toBe(1);
    expect((await sharp(buffer).stats()).dominant.r).toBeGreaterThan(200);
  }
});
