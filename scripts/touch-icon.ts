// The icon of a phone's home screen, from the house mark; asked by `npm run icons` and its test.
import sharp from "sharp";

const side = 180;
const mark = 120;
const margin = (side - mark) / 2;

/** Black to the edge, since a phone cuts the corners off and shows what is clear as it likes. */
const background = "#100c08";

/** A PNG of 180 × 180 from the drawing of the house mark, an SVG whose sides are 12. */
export function touchIcon(drawing: Buffer): Promise<Buffer> {
  return sharp(drawing, { density: 72 * (mark / 12) })
    .resize(mark, mark)
    .extend({ top: margin, right: margin, bottom: margin, left: margin, background })
    .flatten({ background })
    .png({ palette: true, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
