// The icon that browsers ask for unasked, from the house mark; asked by `npm run icons` and its test.
import sharp from "sharp";

/** Two pixels for one of a tab; the mark's beams are whole pixels of it. */
const side = 32;

/** A `favicon.ico` with one picture in it, from the drawing of the house mark, an SVG whose sides are 12. */
export async function favicon(drawing: Buffer): Promise<Buffer> {
  const picture = sharp(drawing, { density: 72 * (side / 12) }).resize(side, side);
  const png = await picture.png({ palette: true, effort: 10, compressionLevel: 9 }).toBuffer();
  return Buffer.concat([directoryOf(png), png]);
}

// An icon's directory, with one entry: https://en.wikipedia.org/wiki/ICO_(file_format)#Outline
function directoryOf({ length }: Buffer): Buffer {
  const directory = Buffer.alloc(22);
  directory.set([0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0]);
  directory.writeUInt32LE(length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return directory;
}
