import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { picturesOf } from "./pictures-of.ts";
import { temporaryProject } from "./temporary-project.ts";

const wide = await madePortrait(1, 900, 600);
const photo = await madePortrait(1, 300, 200);
const avatar = await madePortrait(2);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><path d="M0 0h9v9z"/></svg>';
const leadership = `- name: Élodie Ɗan
  role: Keeper
  bio: Keeps.
  location: Lomé, Togo
  github: elodie-d
`;

const files = {
  "_data/leadership.yaml": leadership,
  "content/images/street.jpg": photo,
  "content/images/wide.jpg": wide,
  "content/images/map.svg": drawing,
  "content/images/old/street.jpg": avatar,
};

const file = /^\/img\/[0-9a-f]{16}(?:-\d+)?\.(?:avif|webp|svg)$/;

function imagesIn(html: string) {
  return getElementsByTagName("img", parseDocument(html)).map(({ attribs }) => attribs);
}

test("a photograph gets formats, densities and a size, and keeps what its author said", async () => {
  const root = temporaryProject(files);
  const html = await picturesOf(root).walked(
    '<p>A <img src="images/wide.jpg" alt="A &quot;street&quot;" class="wide" id="s" style="margin:0" srcset="https://x.example/y.jpg 2x" sizes="9px"> B</p>',
  );
  const name = "/img/[0-9a-f]{16}";
  expect(html).toMatch(
    new RegExp(
      `^<p>A <picture>` +
        `<source type="image/avif" srcset="${name}-640.avif 1x, ${name}-900.avif 1.41x">` +
        `<source type="image/webp" srcset="${name}-640.webp 1x, ${name}-900.webp 1.41x">` +
        `<img src="${name}-640.webp" alt="A &quot;street&quot;" class="wide" id="s" style="margin:0"` +
        ` width="640" height="427" decoding="async"></picture> B</p>$`,
    ),
  );
  const published = [...new Set(html.match(/img\/\S+?\.(?:avif|webp)/g))];
  const sizes = published.map(async (path) => {
    const { format, width, height } = await sharp(join(root, "_site", path)).metadata();
    return [format, width, height];
  });
  expect(await Promise.all(sizes)).toEqual([
    ["heif", 640, 427],
    ["heif", 900, 600],
    ["webp", 640, 427],
    ["webp", 900, 600],
  ]);
});

test("a drawing is copied as it is, with the size of its viewBox", async () => {
  const root = temporaryProject(files);
  const html = await picturesOf(root, "/REPO/").walked('<img src="images/map.svg" alt="Map">');
  const [image] = imagesIn(html);
  expect(html).not.toContain("<picture>");
  expect(image).toMatchObject({ alt: "Map", width: "64", height: "48" });
  expect(image?.src).toMatch(/^\/REPO\/img\/[0-9a-f]{16}\.svg$/);
  expect(readFileSync(join(root, "_site", image?.src?.replace("/REPO", "") ?? ""), "utf8")).toBe(
    drawing,
  );
});

test("the first picture of a page is fetched at once, the others late unless they say so", async () => {
  const { walked } = picturesOf(temporaryProject(files));
  const html = `
    <img src="images/map.svg"> <img src="images/map.svg">
    <img src="images/map.svg" loading="eager">`;
  const images = imagesIn(await walked(html));
  expect(images.map(({ loading }) => loading)).toEqual([undefined, "lazy", "eager"]);
});

test.each([
  ["./content/about.md", "images/street.jpg"],
  ["./content/fr/about.md", "images/street.jpg"],
  ["./content/fr/about.md", "../images/street.jpg"],
  ["content/fr/about.md", "../images/../images/str%65et.jpg"],
  ["./content/about.md", " ./images/street.jpg "],
])("on %s, %j is that picture", async (page, src) => {
  const html = await picturesOf(temporaryProject(files)).walked(
    `<img src="${src}" width="20">`,
    page,
  );
  expect(imagesIn(html)[0]).toMatchObject({ width: "20", height: "13" });
});

test.each([
  ['width="150px"', "150", "100"],
  ['height="150"', "225", "150"],
  ['width="40" height="50.4px"', "40", "27"],
  ['width="300" height="300"', "300", "200"],
  ['width="1200"', "300", "200"],
  ['width="50%"', "300", "200"],
  ['width="0"', "300", "200"],
  ['width="wide" height=""', "300", "200"],
])("with %s its size is %s × %s", async (attributes, width, height) => {
  const { walked } = picturesOf(temporaryProject(files));
  expect(imagesIn(await walked(`<img src="images/street.jpg" ${attributes}>`))).toMatchObject([
    { width, height },
  ]);
});

test("an author's own <picture> gives way to ours", async () => {
  const { walked } = picturesOf(temporaryProject(files));
  const own = (src: string) =>
    `<b><picture><source srcset="https://x.example/a.avif"><img src="${src}"></picture></b>`;
  expect(await walked(own("images/street.jpg"))).toMatch(
    /^<b><picture><source type="image\/avif"[^>]+><source type="image\/webp"[^>]+><img [^>]+><\/picture><\/b>$/,
  );
  expect(await walked(own("images/map.svg"))).toMatch(/^<b><img [^>]+><\/b>$/);
});

test("a source of another host goes, wherever it stands", async () => {
  const { walked } = picturesOf(temporaryProject(files));
  const source = '<source srcset="https://x.example/a.avif">';
  expect(await walked(`<picture>${source}</picture>${source}<p>Text</p>`)).toBe(
    "<picture></picture><p>Text</p>",
  );
  const inside = await walked(`<picture>${source}<b><img src="images/map.svg"></b></picture>`);
  expect(inside).toMatch(/^<picture><b><img [^>]+><\/b><\/picture>$/);
  const video = '<video><source src="x.mp4"></video>';
  expect(await walked(video)).toBe(video);
});

test.each([
  ["<p>IMG</p>", "picture"],
  ['<p class="wide">\n IMG <!-- a map -->\n</p>', "wide picture"],
  ["<div><p>IMG</p></div>", "picture"],
  ["<p>Text IMG</p>", undefined],
  ["<p>IMG IMG</p>", undefined],
  ["<p>IMG<br></p>", undefined],
  ["<p><em>IMG</em></p>", undefined],
])("of %j the paragraph's class is %j", async (template, expected) => {
  const { walked } = picturesOf(temporaryProject(files));
  for (const image of ['<img src="images/map.svg">', '<img src="images/street.jpg">']) {
    const html = await walked(template.replaceAll("IMG", image));
    expect(getElementsByTagName("p", parseDocument(html))[0]?.attribs.class).toBe(expected);
  }
});

test("a picture on its own between blocks gets no class", async () => {
  const { walked } = picturesOf(temporaryProject(files));
  expect(await walked('<img src="images/map.svg">')).not.toContain("class");
});

describe("an account's picture", () => {
  const seed = (account: string) =>
    `<img style="margin: 0 1rem" height="150px" alt="photo" src="https://github.com/${account}.png">`;

  test("is the one that was fetched", async () => {
    const root = temporaryProject({ ...files, "content/images/github/kjaymiller.jpg": avatar });
    const html = await picturesOf(root).walked(seed("KJayMiller"));
    expect(html).toContain("-150.avif 1x");
    expect(html).toContain("-300.avif 2x");
    expect(imagesIn(html)).toMatchObject([
      { style: "margin: 0 1rem", alt: "photo", width: "150", height: "150" },
    ]);
  });

  test("is the leader's own photo, where they have one", async () => {
    const root = temporaryProject({
      ...files,
      "_data/leadership.yaml": `${leadership}  photo: street.jpg\n`,
      "content/images/github/elodie-d.jpg": avatar,
    });
    const html = await picturesOf(root).walked(seed("Elodie-D"));
    expect(imagesIn(html)).toMatchObject([{ width: "225", height: "150" }]);
  });

  test("asks for the leaders once a build", async () => {
    const root = temporaryProject(files);
    const { walked } = picturesOf(root);
    const html = await walked(seed("elodie-d"));
    rmSync(join(root, "_data/leadership.yaml"));
    expect(await walked(seed("elodie-d"))).toBe(html);
  });

  test.each([
    ["elodie-d", "the initials of the leader", 2],
    ["somebody", "the account's first letter", 1],
    ["9lives", "its first digit", 1],
  ])("of %s is a drawing of %s when none was fetched", async (account, _, letters) => {
    const root = temporaryProject(files);
    const html = await picturesOf(root).walked(seed(account));
    const [image] = imagesIn(html);
    expect(image).toMatchObject({ width: "150", height: "150", style: "margin: 0 1rem" });
    expect(image?.src).toMatch(file);
    const svg = readFileSync(join(root, "_site", image?.src ?? ""), "utf8");
    expect(svg).toContain('viewBox="0 0 365 365"');
    expect(svg.match(/M\d/g)?.length).toBeGreaterThan(letters);
  });
});

describe("what can't be shown", () => {
  async function toldOf(html: string, more: Record<string, string | Uint8Array> = {}) {
    const root = temporaryProject({ ...files, ...more });
    symlinkSync("/etc/hostname", join(root, "content/images/link.png"));
    symlinkSync(join(root, "_data"), join(root, "content/images/data"));
    return picturesOf(root).told(html);
  }

  test.each([
    ["images/stret.jpg", "missing-image", "write: images/street.jpg"],
    ["images/Street.JPG", "missing-image", "write: images/street.jpg"],
    ["images/photos/team/wide.jpg", "missing-image", "write: images/wide.jpg"],
    ["images/unlike-any.jpg", "missing-image", "put the picture into that folder"],
    ["images/link.png", "missing-image", "put the picture into that folder"],
    ["images/data/leadership.yaml", "missing-image", "put the picture into that folder"],
    [
      "images/github/ada.png",
      "missing-image",
      "`npm run photos` fills github/ with the pictures of accounts: put one of your own beside it",
    ],
    ["../package.json", "image-path", "put the picture there and write: images/ and its name"],
    [
      "images/../../package.json",
      "image-path",
      "put the picture there and write: images/ and its name",
    ],
    [
      "images/%2e%2e/about.md",
      "image-path",
      "put the picture there and write: images/ and its name",
    ],
    ["/etc/passwd", "image-path", "put the picture there and write: images/ and its name"],
    ["\\\\x.example\\y.png", "image-path", "put the picture there and write: images/y.png"],
    ["content/images/street.jpg", "image-path", "write: images/street.jpg"],
    [" ", "image-path", "write: ![What it shows](images/picture.jpg)"],
    [
      "file:///etc/passwd",
      "remote-image",
      "save the picture in content/images/ and write: images/ and its name",
    ],
    [
      "//x.example/y.png",
      "remote-image",
      "save the picture in content/images/ and write: images/ and its name",
    ],
    [
      "https://github.com/a--b.png",
      "remote-image",
      "save the picture in content/images/ and write: images/ and its name",
    ],
    [
      "data:image/gif;base64,R0lG",
      "remote-image",
      "save the picture in content/images/ and write: images/ and its name",
    ],
  ])("%j is a mistake: %s", async (src, rule, hint) => {
    const told = await toldOf(`<img alt="a" src="${src}">`);
    expect(told).toMatchObject([{ rule, hint, written: src }]);
    expect(told[0]).not.toHaveProperty("severity");
  });

  test("is not told of a file that can be none by its name: the check of the sources tells it", async () => {
    const beach = { "content/images/beach.heic": "a picture" };
    expect(await toldOf('<img alt="a" src="images/beach.heic">', beach)).toEqual([]);
  });

  test("is cut where its name is long", async () => {
    const long = "long-".repeat(1000);
    for (const src of [`images/${long}.jpg`, `/${long}.jpg`, `https://x.example/${long}`]) {
      const [told] = await toldOf(`<img alt="a" src="${src}">`);
      expect(`${told?.message}${told?.hint}`.length).toBeLessThan(250);
    }
  });

  test.each([
    ["file:///home/ada/street.jpg", "is on your own computer"],
    ["C:/Users/ada/street.jpg", "is on your own computer"],
    ["data:image/gif;base64,R0lG", "is written into the page"],
    ["https://x.example/street.jpg", "would be fetched from elsewhere"],
  ])("%s", async (src, message) => {
    const [told] = await toldOf(`<img alt="a" src="${src}">`);
    expect(told?.message).toContain(message);
  });

  test("is told of each picture", async () => {
    const told = await toldOf(
      '<img alt="a" src="images/a.jpg">\n<img alt="b" src="images/b%20c.jpg">',
    );
    expect(told.map(({ message }) => message)).toEqual([
      'there is no picture "a.jpg" in content/images/',
      'there is no picture "b c.jpg" in content/images/',
    ]);
  });

  test("is an <img> that names no file, whatever else it asks for", async () => {
    const told = await toldOf('<img alt="a" srcset="https://x.example/a.png 1x">');
    expect(told).toMatchObject([{ rule: "image-path", written: undefined }]);
  });

  test.each([
    ["notes-txt.png", "no picture", "is none that a browser shows"],
    ["cut.jpg", wide.subarray(0, 9000), '"cut.jpg" is damaged'],
    ["head.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), '"head.png" is damaged'],
    ["plain.svg", "<svg/>", "doesn't say how large it is"],
  ])("%s is a broken picture", async (name, content, message) => {
    const [told] = await toldOf(`<img alt="a" src="images/${name}">`, {
      [`content/images/${name}`]: content,
    });
    expect(told?.rule).toBe("unreadable-image");
    expect(told?.message).toContain(message);
  });

  test("is a picture that unpacks to more than 50 megapixels", async () => {
    const bomb = await sharp(photo).png().toBuffer();
    bomb.writeUInt32BE(300_000, 16);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    const [told] = await toldOf('<img alt="a" src="images/bomb.png">', {
      "content/images/bomb.png": bomb,
    });
    expect(told?.message).toBe('"bomb.png" has more than 50 megapixels');
  });
});

test.for([
  { html: '<img src="images/map.svg" alt="A map">', told: [] },
  { html: '<img src="images/map.svg" alt="" class="decorative">', told: [] },
  { html: '<img src="images/map.svg" alt="">', told: ["missing-alt"] },
  { html: '<img src="images/map.svg" alt=" ">', told: ["missing-alt"] },
  { html: '<img src="images/map.svg" class="decorative">', told: ["missing-alt"] },
  { html: '<img src="https://github.com/a.png" alt="A">', told: ["account-image"] },
])("of $html is told: $told", async ({ html, told }) => {
  const found = await picturesOf(temporaryProject(files)).told(html);
  expect(found.map(({ rule }) => rule)).toEqual(told);
});
