import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { readSite } from "../../src/content/index.ts";
import { citiesOf, ImageLibrary, loadPeople } from "../../src/images/index.ts";
import { leader, temporaryProject } from "./temporary-project.ts";

const avatar = await madePortrait(1);

function peopleOf(root: string) {
  return loadPeople(new ImageLibrary(readSite(root).site, join(root, "_site")));
}

test("a person is the leader, with id, city, initials and portrait, in the file's order", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader("zoe", { name: "Zoë Ƙe" }) +
      leader("ama", { name: "Ama B", more: "  founder: true\n" }) +
      leader("none", { name: "Ama-B" }),
    "content/images/github/zoe.jpg": avatar,
  });
  const { people, diagnostics } = await peopleOf(root);
  const [zoe, ama, other] = people;
  expect(diagnostics).toEqual([]);
  expect(ama).toEqual({
    name: "Ama B",
    role: "Keeper",
    bio: "Keeps.",
    location: "Lomé, Togo",
    github: "ama",
    founder: true,
    id: "ama-b",
    city: "Lomé",
    initials: "AB",
    portrait: null,
  });
  expect(other?.id).toBe("ama-b-2");
  expect(zoe).toMatchObject({ id: "zoë-ƙe", initials: "ZK" });
  const files = readdirSync(join(root, "_site/img")).map((name) => `/img/${name}`);
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

test.each([
  ["Jay Miller", "JM"],
  ["amina", "A"],
  ["Élodie Ångström", "EA"],
  ["Ɗan Ƙasa", "DK"],
  ["Ẹniọlá Ọlájídé", "EO"],
  ["Afi N'Diaye", "AN"],
  ["“Queen” (Nana)", "QN"],
  ["አበበ ቢቂላ", "አቢ"],
  ["कमला हैरिस", "कहै"],
  ["Kofi 3", "K"],
  ["E\u0301lodie", "E"],
  ["🙂", ""],
])("the initials of %s are %s", async (name, initials) => {
  const root = temporaryProject({ "_data/leadership.yaml": leader("a", { name }) });
  expect((await peopleOf(root)).people).toMatchObject([{ initials }]);
});

test("a city has its residents, and cities the order of the leaders, whatever they are called", async () => {
  const locations = ["constructor, Togo", "Lagos", "7, Kenya", "Lagos, Nigeria"];
  const leaders = locations.map((location, index) => leader(`a${index}`, { location }));
  const root = temporaryProject({ "_data/leadership.yaml": leaders.join("") });
  const cities = citiesOf((await peopleOf(root)).people);
  expect(cities.map(({ name, residents }) => [name, ...residents.map(({ id }) => id)])).toEqual([
    ["constructor", "ama-a0"],
    ["Lagos", "ama-a1", "ama-a3"],
    ["7", "ama-a2"],
  ]);
});

test("a leader's own photo goes before the fetched one, cut to a square from its top and middle", async () => {
  // Left to right black, white, black; the square of the middle is white.
  const band = { create: { width: 400, height: 1200, channels: 3, background: "#fff" } } as const;
  const wide = sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#000" } });
  const photo = wide.composite([{ input: band, left: 600, top: 0 }]).jpeg();
  const root = temporaryProject({
    "_data/leadership.yaml": leader("ama", { more: "  photo: team/ama.jpg\n" }),
    "content/images/team/ama.jpg": await photo.toBuffer(),
    "content/images/github/ama.jpg": avatar,
  });
  const [ama] = (await peopleOf(root)).people;
  expect(ama?.portrait).toMatchObject({ width: 576, height: 576 });
  expect(ama?.portrait?.sources[1]?.srcset).toMatch(/-576\.webp 1x, \S+-1152\.webp 2x$/);
  const file = readdirSync(join(root, "_site/img")).find((name) => name.endsWith("-1152.webp"));
  const { data, info } = await sharp(join(root, "_site/img", file ?? ""))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1152, 1152]);
  expect([5, 576, 990].map((column) => (data[column] ?? 128) > 128)).toEqual([false, true, false]);
});

test("all missing and broken photos are reported at once, each at its key", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader("a", { name: '"photo: b.jpg"', more: "  photo: b.jpg\n" }) +
      leader("b", { more: '  photo: "gone.jpg"\n' }) +
      leader("c", { more: "  photo: ../../x.jpg\n" }) +
      leader("d", { more: "  photo: images/d.jpg\n" }) +
      leader("e", { more: "  photo: https://x.example/e.jpg\n" }) +
      leader("f") +
      leader("g", { more: "  photo: team/strett.jpg\n" }),
    "content/images/b.jpg": "text",
    "content/images/team/street.jpg": avatar,
    "content/images/github/f.png": "text",
  });
  const { diagnostics } = await peopleOf(root);
  const sorted = diagnostics.toSorted((one, other) => one.line - other.line);
  expect(
    sorted.map(({ rule, line, column, endColumn, hint }) => [rule, line, column, endColumn, hint]),
  ).toEqual([
    ["unreadable-image", 6, 10, 15, "save it as JPEG, PNG, WebP, AVIF, GIF or SVG"],
    ["missing-image", 12, 10, 20, "put the image into that folder"],
    ["missing-image", 18, 10, 21, "put the image into that folder"],
    ["missing-image", 24, 10, 22, "put the image into that folder, and write: d.jpg"],
    ["missing-image", 30, 10, 33, "save the image in that folder, and write its name alone"],
    ["unreadable-image", 35, 11, 12, "save it as JPEG, PNG, WebP, AVIF, GIF or SVG"],
    ["missing-image", 41, 10, 25, "write: team/street.jpg"],
  ]);
  expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(["_data/leadership.yaml"]));
});

test("no folder of images, or one that is a link, holds no portrait", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml": leader("a"),
    "elsewhere/github/a.jpg": avatar,
  });
  mkdirSync(join(root, "content"));
  expect((await peopleOf(root)).people).toMatchObject([{ portrait: null }]);
  symlinkSync(join(root, "elsewhere"), join(root, "content/images"));
  expect((await peopleOf(root)).people).toMatchObject([{ portrait: null }]);
});
