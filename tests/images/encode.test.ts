import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { encode, shownSize, type Wanted } from "../../src/images/encode.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 200, 100);

async function encoded(bytes: Uint8Array, wanted: Wanted = {}) {
  return encode(join(temporaryProject({ image: bytes }), "image"), wanted);
}

const wide = { width: 3000, height: 2000 };
const small = { width: 300, height: 200 };

test.each<[string, { width: number; height: number }, Wanted, [number, number]]>([
  ["as wide as the text when nothing is wanted", wide, {}, [640, 427]],
  ["in its own size when it is narrower than the text", small, {}, [300, 200]],
  ["no wider than the text", wide, { width: 900 }, [640, 427]],
  ["no higher than it is with the text's width", wide, { height: 900 }, [640, 427]],
  ["no higher than it is", small, { height: 1200 }, [300, 200]],
  ["one pixel high at least", { width: 5000, height: 1 }, {}, [640, 1]],
  ["as a leader's square", wide, { square: true }, [576, 576]],
  ["as a square of its shorter side when it is small", small, { square: true }, [200, 200]],
])("a photograph is shown %s", (_, image, wanted, [width, height]) => {
  expect(shownSize(image, wanted, image.width)).toEqual({ width, height });
});

test.each<[string, Wanted, [number, number]]>([
  ["larger than it is, where that is wanted", { width: 320 }, [320, 240]],
  ["no wider than the text", { width: 900 }, [640, 480]],
  ["no higher than it is with the text's width", { height: 900 }, [640, 480]],
])("a drawing is shown %s", (_, wanted, [width, height]) => {
  expect(shownSize({ width: 64, height: 48 }, wanted)).toEqual({ width, height });
});

test.each<[Wanted, number[]]>([
  [{ width: 900 }, [200]],
  [{ width: 90, height: 90 }, [90, 180]],
  [{ height: 40 }, [80, 160]],
  [{ width: 160 }, [160, 200]],
  [{ width: 161 }, [161]],
  [{ square: true }, [100]],
])("with %o wanted the files are %j wide", async (wanted, widths) => {
  const { width, files } = await encoded(photo, wanted);
  expect(width).toBe(widths[0]);
  expect(files.map(({ format, width }) => [format, width])).toEqual([
    ...widths.map((width) => ["avif", width]),
    ...widths.map((width) => ["webp", width]),
  ]);
});

test("a photograph that lies on its side is turned upright", async () => {
  const corner = { create: { width: 40, height: 40, channels: 3, background: "#fff" } } as const;
  const upright = sharp({ create: { width: 100, height: 200, channels: 3, background: "#000" } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .png();
  const lying = sharp(await upright.toBuffer())
    .rotate(270)
    .jpeg();
  const result = await encoded(await lying.withMetadata({ orientation: 6 }).toBuffer());
  expect(result).toMatchObject({ width: 100, height: 200 });
  for (const { buffer } of result.files) {
    const data = await sharp(buffer).greyscale().raw().toBuffer();
    const isLight = (x: number, y: number) => (data[y * 100 + x] ?? 128) > 128;
    expect([isLight(9, 9), isLight(91, 9), isLight(9, 191)]).toEqual([true, false, false]);
  }
});

test("where, when and with what a photograph was taken stays with its author", async () => {
  const exif = { IFD0: { Copyright: "a name" }, IFD3: { GPSLatitude: "6/1 7/1 8/1" } };
  const bytes = await sharp(photo)
    .withExif(exif)
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    .jpeg()
    .toBuffer();
  expect(await sharp(bytes).metadata()).toHaveProperty("exif");
  for (const { buffer } of (await encoded(bytes)).files) {
    const { exif, xmp, iptc } = await sharp(buffer).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  }
});

test("the same photograph gives the same bytes each time", async () => {
  expect(await encoded(photo)).toEqual(await encoded(photo));
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
  const { files } = await encoded(animation);
  expect(files).toHaveLength(2);
  for (const { buffer } of files) {
    expect((await sharp(buffer).metadata()).pages ?? 1).toBe(1);
    expect((await sharp(buffer).stats()).dominant.r).toBeGreaterThan(200);
  }
});
