import { readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { runCommand } from "../src/cli/command.ts";

const command = {
  name: "icons",
  summary: "Writes the icons anew from the logo, _includes/brand/icon.svg, whose sides are 12.",
};

const png = { palette: true, effort: 10, compressionLevel: 9 };

await runCommand(command, async () => {
  const logo = readFileSync("_includes/brand/icon.svg");
  const icons = {
    "_includes/brand/apple-touch-icon.png": await touchIcon(logo),
    "_includes/feeds/favicon.ico": await favicon(logo),
  };
  for (const [file, bytes] of Object.entries(icons)) {
    writeFileSync(file, bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
  return true;
});

/** Black to the edge, since a phone cuts the corners off and shows what is clear as it likes. */
function touchIcon(logo: Buffer): Promise<Buffer> {
  const [side, margin, background] = [120, 30, "#100c08"];
  return sharp(logo, { density: 72 * (side / 12) })
    .resize(side, side)
    .extend({ top: margin, right: margin, bottom: margin, left: margin, background })
    .flatten({ background })
    .png(png)
    .toBuffer();
}

/** One image, two of its pixels for one of a browser's tab. */
async function favicon(logo: Buffer): Promise<Buffer> {
  const side = 32;
  const image = sharp(logo, { density: 72 * (side / 12) }).resize(side, side);
  const bytes = await image.png(png).toBuffer();
  // An icon's directory with one entry: https://en.wikipedia.org/wiki/ICO_(file_format)#Outline
  const directory = Buffer.alloc(22);
  directory.set([0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0]);
  directory.writeUInt32LE(bytes.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, bytes]);
}
