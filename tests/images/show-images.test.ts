import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { renderedPage } from "./rendered-page.ts";
import { type Files, leader, temporaryProject } from "./temporary-project.ts";

const wide = await madePortrait(1, 900, 600);
const photo = await madePortrait(1, 300, 200);
const avatar = await madePortrait(2);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><path d="M0 0h9v9z"/></svg>';

const files: Files = {
  "_data/leadership.yaml": leader("elodie-d", { name: "Élodie Ɗan" }),
  "content/images/street.jpg": photo,
  "content/images/wide.jpg": wide,
  "content/images/map.svg": drawing,
  "content/images/old/street.jpg": avatar,
};

async function rendered(body: string, more: Files = {}, file = "content/about.md") {
  const root = temporaryProject({ ...files, ...more, [file]: `---\ntitle: A\n---\n${body}\n` });
  symlinkSync("/etc/hostname", join(root, "content/images/link.png"));
  symlinkSync(join(root, "_data"), join(root, "content/images/data"));
  return { root, ...(await renderedPage(root, file)) };
}

function published(root: string, address = ""): string {
  return join(root, "_site", address.replace("/REPO/", ""));
}

test("a photograph gets formats, densities and a size, and keeps what its author said", async () => {
  const { root, html, names } = await rendered(
    '<p>A <img src="images/wide.jpg" alt="A &quot;street&quot;" class="wide" id="s" style="margin:0" srcset="https://x.example/y.jpg 2x" sizes="9px"> B</p>',
  );
  const name = "/REPO/img/[0-9a-f]{16}";
  expect(html).toMatch(
    new RegExp(
      `^<p>A <picture>` +
        `<source type="image/avif" srcset="${name}-640.avif 1x, ${name}-900.avif 1.41x">` +
        `<source type="image/webp" srcset="${name}-640.webp 1x, ${name}-900.webp 1.41x">` +
        `<img src="${name}-640.webp" alt="A &quot;street&quot;" class="wide" id="s" style="margin:0"` +
        ` width="640" height="427" decoding="async"></picture> B</p>$`,
    ),
  );
  expect(readdirSync(published(root, "img"))).toHaveLength(4);
  expect(names).toEqual(["wide.jpg"]);
});

test("a drawing is copied as it is, with the size of its viewBox", async () => {
  const { root, html, images } = await rendered("![Map](images/map.svg)");
  expect(html).not.toContain("<picture>");
  expect(images).toMatchObject([{ alt: "Map", width: "64", height: "48" }]);
  expect(images[0]?.src).toMatch(/^\/REPO\/img\/[0-9a-f]{16}\.svg$/);
  expect(readFileSync(published(root, images[0]?.src), "utf8")).toBe(drawing);
});

test("the first image of a page is fetched at once, the others late unless they say so", async () => {
  const { images } = await rendered(
    '![A](images/map.svg) ![B](images/map.svg) <img src="images/map.svg" loading="eager">',
  );
  expect(images.map(({ loading }) => loading)).toEqual([undefined, "lazy", "eager"]);
});

test.each([
  ["content/about.md", "images/street.jpg"],
  ["content/fr/about.md", "images/street.jpg"],
  ["content/fr/about.md", "../images/street.jpg"],
  ["content/fr/about.md", "../images/../images/str%65et.jpg"],
  ["content/about.md", " ./images/street.jpg "],
])("on %s, %j is that image", async (file, src) => {
  const { images } = await rendered(`<img src="${src}" width="20">`, {}, file);
  expect(images).toMatchObject([{ width: "20", height: "13" }]);
});

test.each([
  ['width="150px"', "150", "100"],
  ['height="150"', "225", "150"],
  ['width="40" height="50.4px"', "40", "27"],
  ['width="1200"', "300", "200"],
  ['width="50%"', "300", "200"],
  ['width="0"', "300", "200"],
  ['width="wide" height=""', "300", "200"],
])("with %s an image is shown as %s × %s", async (attributes, width, height) => {
  const { images } = await rendered(`<img src="images/street.jpg" ${attributes}>`);
  expect(images).toMatchObject([{ width, height }]);
});

test.each([
  [
    '<b><picture><source srcset="https://x.example/a.avif"><img src="images/street.jpg"></picture></b>',
    /^<p><b><picture><source type="image\/avif"[^>]+><source type="image\/webp"[^>]+><img [^>]+><\/picture><\/b><\/p>$/,
  ],
  [
    '<b><picture><source srcset="https://x.example/a.avif"><img src="images/map.svg"></picture></b>',
    /^<p><b><img [^>]+><\/b><\/p>$/,
  ],
  [
    '<b><picture><source srcset="a.avif"><i><img src="images/map.svg"></i></picture></b>',
    /^<p><b><picture><i><img [^>]+><\/i><\/picture><\/b><\/p>$/,
  ],
  ['<video><source src="x.mp4"></video>', /<video><source src="x.mp4"><\/video>/],
])("of an author's own sources none that names images stays: %s", async (body, expected) => {
  expect((await rendered(body)).html).toMatch(expected);
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
  for (const image of ['<img src="images/map.svg">', '<img src="images/street.jpg">']) {
    const { html } = await rendered(template.replaceAll("IMG", image));
    const [paragraph] = getElementsByTagName("p", parseDocument(html));
    expect(paragraph?.attribs.class).toBe(expected);
  }
});

describe("an account's image", () => {
  const ofAccount = (account: string) =>
    `<img style="margin: 0 1rem" height="150px" alt="photo" src="https://github.com/${account}.png">`;

  test("is the one that was fetched", async () => {
    const { html, images } = await rendered(ofAccount("KJayMiller"), {
      "content/images/github/kjaymiller.jpg": avatar,
    });
    expect(html).toMatch(/-150\.avif 1x, \S+-300\.avif 2x/);
    expect(images).toMatchObject([
      { style: "margin: 0 1rem", alt: "photo", width: "150", height: "150" },
    ]);
  });

  test("is the leader's own photo, where they have one", async () => {
    const { images } = await rendered(ofAccount("Elodie-D"), {
      "_data/leadership.yaml": leader("elodie-d", { more: "  photo: street.jpg\n" }),
      "content/images/github/elodie-d.jpg": avatar,
    });
    expect(images).toMatchObject([{ width: "225", height: "150" }]);
  });

  test.each([
    ["elodie-d", "the initials of the leader", 2],
    ["somebody", "the account's first letter", 1],
    ["9lives", "its first digit", 1],
  ])("of %s is a drawing of %s when none was fetched", async (account, _, letters) => {
    const { root, images } = await rendered(ofAccount(account));
    expect(images).toMatchObject([{ width: "150", height: "150", style: "margin: 0 1rem" }]);
    const svg = readFileSync(published(root, images[0]?.src), "utf8");
    expect(svg).toContain('viewBox="0 0 365 365"');
    // The square's path is the first.
    expect(svg.match(/M\d/g)?.length).toBeGreaterThan(letters);
  });
});

const missing = "there is no image";
const outside = "doesn't lead into content/images/";
const elsewhere = "would be fetched from elsewhere";
const local = "is on your own computer";
const toFolder = "put the image there and write: images/ and its name";
const toFile = "save the image in content/images/ and write: images/ and its name";

test.each([
  ["images/stret.jpg", "missing-image", 'did you mean "street.jpg"?', "write: images/street.jpg"],
  ["images/Street.JPG", "missing-image", missing, "write: images/street.jpg"],
  ["images/photos/team/wide.jpg", "missing-image", missing, "write: images/wide.jpg"],
  ["images/a%20b.jpg", "missing-image", '"a b.jpg"', "put the image into that folder"],
  ["images/link.png", "missing-image", missing, "put the image into that folder"],
  ["images/data/leadership.yaml", "missing-image", missing, "put the image into that folder"],
  ["images/github/ada.png", "missing-image", missing, "put one of your own beside it"],
  ["../package.json", "image-path", outside, toFolder],
  ["images/../../package.json", "image-path", outside, toFolder],
  ["images/%2e%2e/about.md", "image-path", outside, toFolder],
  ["/etc/passwd", "image-path", outside, toFolder],
  ["\\\\x.example\\y.png", "image-path", outside, "write: images/y.png"],
  ["content/images/street.jpg", "image-path", "begins with content/", "write: images/street.jpg"],
  ["file:///etc/passwd", "remote-image", local, toFile],
  ["C:/Users/ada/street.jpg", "remote-image", local, toFile],
  ["//x.example/y.png", "remote-image", elsewhere, toFile],
  ["https://github.com/a--b.png", "remote-image", elsewhere, toFile],
  ["data:image/gif;base64,R0lG", "remote-image", "is written into the page", toFile],
])("%j can't be shown: %s", async (src, rule, message, hint) => {
  const { diagnostics } = await rendered(`<img alt="a" src="${src}">`);
  expect(diagnostics).toMatchObject([
    {
      rule,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
      line: 4,
      column: 19,
      endColumn: 19 + src.length,
    },
  ]);
});

test.each<[body: string, reported: string[]]>([
  ["![A map](images/map.svg)", []],
  ['<img src="images/map.svg" alt="" class="decorative">', []],
  ["![](images/map.svg)", ["missing-alt@4:1"]],
  ['<img src="images/map.svg" alt=" ">', ["missing-alt@4:1"]],
  ['<img src="images/map.svg" class="decorative">', ["missing-alt@4:1"]],
  ["![A](https://github.com/a.png)", ["account-image@4:6"]],
  ["![A](images/a.jpg)\n![B](images/b.jpg)", ["missing-image@4:6", "missing-image@5:6"]],
  ['<img alt="a" src=" ">', ["image-path@4:1"]],
  ['<img alt="a" srcset="https://x.example/a.png 1x">', ["image-path@4:1"]],
  ['<img alt="a" src=" ../x.jpg ">', ["image-path@4:20"]],
])("of %j is reported: %j", async (body, reported) => {
  const { diagnostics } = await rendered(body);
  const found = diagnostics.map(({ rule, line, column }) => `${rule}@${line}:${column}`);
  expect(found).toEqual(reported);
});

test("a misspelt name counts as the image that it is near to", async () => {
  expect((await rendered("![A](images/stret.jpg)")).names).toEqual(["street.jpg"]);
});

test("of a file whose name is no image's the page reports nothing: its name is reported", async () => {
  const files = { "content/images/beach.heic": "a photo" };
  expect((await rendered("![A](images/beach.heic)", files)).diagnostics).toEqual([]);
});

test("a long name is cut", async () => {
  const long = "long-".repeat(1000);
  const sources = [`images/${long}.jpg`, `/${long}.jpg`, `https://x.example/${long}`];
  const { diagnostics } = await rendered(sources.map((src) => `![A](${src})`).join("\n"));
  expect(diagnostics).toHaveLength(3);
  for (const { message, hint } of diagnostics) expect(`${message}${hint}`.length).toBeLessThan(250);
});

test.each<[name: string, content: string | Uint8Array, rule: string, message: string]>([
  ["notes.png", "no image", "unreadable-image", '"notes.png" has the name of an image'],
  ["cut.jpg", wide.subarray(0, 9000), "unreadable-image", '"cut.jpg" is damaged'],
  ["head.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "unreadable-image", "is damaged"],
  ["plain.svg", "<svg/>", "unreadable-image", "doesn't say how large it is"],
  ["vast.png", await vastPng(), "unreadable-image", '"vast.png" has more than 50 megapixels'],
  ["acts.svg", "<svg onload='x()'/>", "unsafe-svg", "this drawing has onload in it"],
])("%s can't be shown", async (name, content, rule, message) => {
  const { diagnostics, html } = await rendered(`![A](images/${name})`, {
    [`content/images/${name}`]: content,
  });
  expect(diagnostics).toMatchObject([{ rule, message: expect.stringContaining(message) }]);
  expect(html).not.toContain("/img/");
});

/** A small file whose header asks for more pixels than a computer has room for. */
async function vastPng(): Promise<Buffer> {
  const png = await sharp(photo).png().toBuffer();
  png.writeUInt32BE(300_000, 16);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
