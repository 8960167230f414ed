// The picture that stands for a page where it is shared: in its own format, at its one size, and light.
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { encodeShare } from "../../src/images/share-encoder.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 1200, 630);
const drawn = await plain(1200, 630).png().toBuffer();

async function encoded(bytes: Uint8Array) {
  return encodeShare(join(temporaryProject({ "talks.jpg": bytes }), "talks.jpg"));
}

test.for<[format: string, bytes: Buffer]>([
  ["jpeg", photo],
  ["png", drawn],
])("a %s stays one", async ([format, bytes]) => {
  const { files, ...size } = await encoded(bytes);
  expect(size).toEqual({ width: 1200, height: 630 });
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ format, width: 1200, sourceType: `image/${format}` });
  expect(await sharp(files[0]?.buffer).metadata()).toMatchObject({ format, ...size });
});

test("a drawn one keeps every colour", async () => {
  const [file] = (await encoded(drawn)).files;
  expect(await sharp(file?.buffer).raw().toBuffer()).toEqual(await sharp(drawn).raw().toBuffer());
});

test("where, when and with what a picture was taken stays with its author", async () => {
  const exif = { IFD0: { Copyright: "a name" }, IFD3: { GPSLatitude: "6/1 7/1 8/1" } };
  const [file] = (await encoded(await sharp(photo).withExif(exif).jpeg().toBuffer())).files;
  expect((await sharp(file?.buffer).metadata()).exif).toBeUndefined();
});

test("one that lies on its side is measured as it is seen", async () => {
  const lying = await plain(630, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await encoded(lying)).toMatchObject({ width: 1200, height: 630 });
});

test.for<[rule: string, message: string, make: () => Promise<Buffer>]>([
  [
    "share-image",
    '"talks.jpg" is 600 pixels wide and 315 high',
    () => plain(600, 315).png().toBuffer(),
  ],
  [
    "share-image",
    '"talks.jpg" is 1200 pixels wide and 1200 high',
    () => madePortrait(1, 1200, 1200),
  ],
  ["share-image", '"talks.jpg" has ', () => sharp(photo).png().toBuffer()],
  ["unreadable-image", '"talks.jpg" is damaged', async () => photo.subarray(0, 20_000)],
])("%s is told: %s", async ([rule, message, make]) => {
  const mistake = await encoded(await make()).catch((error: unknown) => error);
  expect(mistake).toMatchObject({ finding: { rule } });
  expect(mistake).toMatchObject({ message: expect.stringContaining(message) });
});

function plain(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#8a2b0b" } });
}
