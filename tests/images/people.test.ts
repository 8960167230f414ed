import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { DiagnosticsError } from "../../src/diagnostics/index.ts";
import { picturesOf } from "./pictures-of.ts";
import { temporaryProject } from "./temporary-project.ts";

const avatar = await madePortrait(1);

function leader(name: string, github: string, more = "", location = "Lomé, Togo"): string {
  return `- name: ${name}\n  role: Keeper\n  bio: Keeps.\n  location: ${location}\n  github: ${github}\n${more}`;
}

test("a person is the leader, with anchor, city, initials and portrait, in the file's order", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader("Zoë Ƙe", "zoe") +
      leader("Ama B", "ama", "  founder: true\n") +
      leader("Ama-B", "none"),
    "content/images/github/zoe.jpg": avatar,
  });
  const [zoe, ama, other] = await picturesOf(root, "/REPO/").people();
  expect(ama).toEqual({
    ...{ name: "Ama B", role: "Keeper", bio: "Keeps.", location: "Lomé, Togo", github: "ama" },
    ...{ founder: true, id: "ama-b", city: "Lomé", initials: "AB", portrait: null },
  });
  expect(other?.id).toBe("ama-b-2");
  expect(zoe).toMatchObject({ id: "zoë-ƙe", initials: "ZK" });
  const files = readdirSync(join(root, "_site/img")).map((name) => `/REPO/img/${name}`);
  const avif = files.find((path) => path.endsWith("-460.avif"));
  const webp = files.find((path) => path.endsWith("-460.webp"));
  expect(files).toHaveLength(2);
  expect(zoe?.portrait).toEqual({
    sources: [
      { type: "image/avif", srcset: `${avif} 1x` },
      { type: "image/webp", srcset: `${webp} 1x` },
    ],
    src: webp,
    width: 460,
    height: 460,
  });
});

test("a city has its residents, and cities the order of the leaders, whatever they are called", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml": [
      leader("A", "a", "", "constructor, Togo"),
      leader("B", "b", "", "Lagos"),
      leader("C", "c", "", "7, Kenya"),
      leader("D", "d", "", "Lagos, Nigeria"),
    ].join(""),
  });
  const cities = await picturesOf(root).cities();
  expect(cities.map(({ name, residents }) => [name, ...residents.map(({ id }) => id)])).toEqual([
    ["constructor", "a"],
    ["Lagos", "b", "d"],
    ["7", "c"],
  ]);
});

test("a leader's own photo goes before the fetched one, cut to a square from its top and middle", async () => {
  // Left to right black, white, black; the square of the middle is white.
  const band = { create: { width: 400, height: 1200, channels: 3, background: "#fff" } } as const;
  const wide = sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#000" } });
  const photo = await wide
    .composite([{ input: band, left: 600, top: 0 }])
    .jpeg()
    .toBuffer();
  const root = temporaryProject({
    "_data/leadership.yaml": leader("Ama B", "ama", "  photo: team/ama.jpg\n"),
    "content/images/team/ama.jpg": photo,
    "content/images/github/ama.jpg": avatar,
  });
  const [ama] = await picturesOf(root).people();
  expect(ama?.portrait).toMatchObject({ width: 576, height: 576 });
  expect(ama?.portrait?.sources[1]?.srcset).toMatch(/-576\.webp 1x, \S+-1152\.webp 2x$/);
  const file = readdirSync(join(root, "_site/img")).find((name) => name.endsWith("-1152.webp"));
  const { data, info } = await sharp(join(root, "_site/img", file ?? ""))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1152, 1152]);
  const row = [5, 576, 990].map((column) => (data[column] ?? 128) > 128);
  expect(row).toEqual([false, true, false]);
});

test("all missing and broken photos are told at once, each at its line", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader('"photo: b.jpg"', "a", "  photo: b.jpg\n") +
      leader("B", "b", '  photo: "gone.jpg"\n') +
      leader("C", "c", "  photo: ../../x.jpg\n"),
    "content/images/b.png": avatar,
    "content/images/b.jpg": "text",
  });
  mkdirSync(join(root, "content/images/github"));
  const error = await picturesOf(root)
    .people()
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof DiagnosticsError)) throw error;
  expect(error.diagnostics.sort((a, b) => a.line - b.line)).toMatchObject([
    { rule: "unreadable-image", file: "_data/leadership.yaml", line: 6, column: 10, endColumn: 15 },
    {
      rule: "missing-image",
      line: 12,
      column: 10,
      endColumn: 20,
      hint: "put the picture into that folder",
    },
    {
      rule: "missing-image",
      line: 18,
      message: 'there is no picture "../../x.jpg" in content/images/',
    },
  ]);
});

test("no folder of pictures, or one that is a link, is no picture at all", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml": leader("A", "a"),
    "content/x.md": "",
    "elsewhere/github/a.jpg": avatar,
  });
  expect((await picturesOf(root).people())[0]?.portrait).toBeNull();
  symlinkSync(join(root, "elsewhere"), join(root, "content/images"));
  expect((await picturesOf(root).people())[0]?.portrait).toBeNull();
});
