import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { renderedPage } from "./rendered-page.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 1200, 630);
const drawn = await plain(1200, 630).png().toBuffer();
const exif = { IFD0: { Copyright: "a name" }, IFD3: { GPSLatitude: "6/1 7/1 8/1" } };

/** Renders a page with `talks.jpg` to share, and reads what was published for it. */
async function shared(bytes: Uint8Array, name = "talks.jpg") {
  const root = temporaryProject({
    "content/about.md": `---\ntitle: A\nshare: ${name}\n---\n`,
    "content/images/talks.jpg": bytes,
  });
  const { library, ...page } = await renderedPage(root, "content/about.md");
  const address = library.sharedAddress(name);
  const file = address && readFileSync(join(root, "_site", address.replace("/REPO/", "")));
  return { ...page, address, file: file || Buffer.alloc(0) };
}

test.for<[format: string, bytes: Buffer]>([
  ["jpeg", photo],
  ["png", drawn],
])("a %s to share stays one", async ([format, bytes]) => {
  const { address, file, names, diagnostics } = await shared(bytes);
  expect(diagnostics).toEqual([]);
  expect(names).toEqual(["talks.jpg"]);
  expect(address).toMatch(new RegExp(`^/REPO/img/[0-9a-f]{16}-1200\\.${format}$`));
  expect(await sharp(file).metadata()).toMatchObject({ format, width: 1200, height: 630 });
});

test("a drawn one keeps every colour", async () => {
  const { file } = await shared(drawn);
  expect(await sharp(file).raw().toBuffer()).toEqual(await sharp(drawn).raw().toBuffer());
});

test("where and with what it was taken stays with its author", async () => {
  const { file } = await shared(await sharp(photo).withExif(exif).jpeg().toBuffer());
  expect((await sharp(file).metadata()).exif).toBeUndefined();
});

test("one that lies on its side is measured as it is seen", async () => {
  const lying = await plain(630, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect((await shared(lying)).diagnostics).toEqual([]);
});

test.for<[message: string, rule: string, make: () => Promise<Uint8Array>, name?: string]>([
  ["is 600 pixels wide and 315 high", "share-image", () => plain(600, 315).png().toBuffer()],
  ["is 1200 pixels wide and 1200 high", "share-image", () => madePortrait(1, 1200, 1200)],
  ["kB as it would be published", "share-image", () => sharp(photo).png().toBuffer()],
  ["is no PNG and no JPEG", "share-image", () => plain(1200, 630).webp().toBuffer()],
  ["is damaged", "unreadable-image", async () => photo.subarray(0, 20_000)],
  ['did you mean "talks.jpg"', "missing-image", async () => photo, "talk.jpg"],
])("reported at its key: %s", async ([message, rule, make, name = "talks.jpg"]) => {
  const { diagnostics, address, names } = await shared(await make(), name);
  expect(diagnostics).toMatchObject([
    { rule, line: 3, column: 8, message: expect.stringContaining(message) },
  ]);
  expect(diagnostics[0]?.message).toContain(`"${name}"`);
  expect(address).toBeUndefined();
  expect(names).toEqual(["talks.jpg"]);
});

test("a name that is no image's is left to the check of the front matter", async () => {
  expect((await shared(photo, "talks.gif")).diagnostics).toEqual([]);
});

function plain(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#8a2b0b" } });
}
