import { basename } from "node:path";
// Only their types: to load the encoder takes longer than a small build, and a warm cache needs none.
import type { ImageFile, ImageOptions } from "@11ty/eleventy-img";
import type { Sharp } from "sharp";
import { quoted } from "../diagnostics/index.ts";
import { ImageError } from "./image-error.ts";

export type Size = { width: number; height: number };

/** What the place where an image stands asks for: a leader's square, or sides in CSS pixels. */
export type Wanted =
  | { square: true }
  | { square?: never; width?: number | undefined; height?: number | undefined };

/** The files of an image, and the size at which they are shown. */
export type Encoded = Size & {
  files: Pick<ImageFile, "buffer" | "width" | "format" | "sourceType">[];
};

/** The widths that the look gives to images, in CSS pixels. */
const widths = {
  /** A leader's square: 7 of 18 columns, 36rem at most; on phones 26rem. */
  portrait: 576,
  /** A line of text: 58 characters at 20 px. A page's image is never shown wider. */
  text: 640,
};

/** An image's second file has at least a quarter more pixels a side, or it isn't worth its bytes. */
const leastGain = 1.25;

/** What is shown uncut wherever links are shared. */
const shareSize: Size = { width: 1200, height: 630 };

/** In bytes: some places leave out a heavier image. No visitor of the site fetches it. */
const heaviestShare = 300_000;

/** A telephone's largest. */
const mostMegapixels = 50;

const encoding = {
  // AVIF for nearly everyone; WebP for the rest: every browser since 2020, with transparency.
  formats: ["avif", "webp"],
  // A grainy portrait has 14 kB; with 55 it has 21, and three are more than a page may bring along.
  // Effort 3 of 9: with 4, its default, a portrait takes six times as long and is no smaller.
  sharpAvifOptions: { quality: 50, effort: 3 },
  sharpWebpOptions: { quality: 75 },
  // A file that unpacks to more is refused unread.
  sharpOptions: { limitInputPixels: mostMegapixels * 1_000_000 },
  fixOrientation: true,
} satisfies Partial<ImageOptions>;

/**
 * The files of a photograph. What isn't the image itself (place, camera, time) is left out; of an
 * animation the first frame is taken, as nothing on the site moves unasked (WCAG 2.2.2).
 * @throws ImageError where the file is damaged or too large
 */
export async function encode(path: string, wanted: Wanted): Promise<Encoded> {
  const { default: encodeImage } = await import("@11ty/eleventy-img");
  return readable(path, async (image) => {
    const { autoOrient } = await image.metadata();
    const shown = shownSize(autoOrient, wanted, autoOrient.width);
    const largest = wanted.square
      ? Math.min(autoOrient.width, autoOrient.height)
      : autoOrient.width;
    const files = await encodeImage(path, {
      ...encoding,
      widths: fileWidths(shown.width, largest),
      dryRun: true,
      useCache: false,
      ...(wanted.square && { transform: square }),
    });
    return { ...shown, files: Object.values(files).flat() };
  });
}

/**
 * The file of an image that stands for a page where it is shared: in its own format, since few such
 * places know a newer one.
 * @param path a PNG or a JPEG
 * @throws ImageError where it is damaged, has another size or is too heavy
 */
export async function encodeShare(path: string): Promise<Encoded> {
  const name = quoted(basename(path));
  const { autoOrient, format } = await readable(path, (image) => image.metadata());
  if (autoOrient.width !== shareSize.width || autoOrient.height !== shareSize.height)
    throw new ImageError(
      "share-image",
      `${name} is ${autoOrient.width} pixels wide and ${autoOrient.height} high, and an image to share is ${shareSize.width} wide and ${shareSize.height} high`,
      `make one of ${shareSize.width} × ${shareSize.height} pixels, or take the line out: the page is then shared with the site's own image`,
    );
  const buffer = await readable(path, (image) => {
    const upright = image.autoOrient();
    const encoded =
      format === "png"
        ? upright.png({ compressionLevel: 9 })
        : upright.jpeg({ quality: 80, mozjpeg: true });
    return encoded.toBuffer();
  });
  if (buffer.length > heaviestShare)
    throw new ImageError(
      "share-image",
      `${name} has ${Math.ceil(buffer.length / 1000)} kB as it would be published, and an image to share has ${heaviestShare / 1000} at most`,
      "save it as JPEG where it is a photo, or with fewer colours where it is drawn",
    );
  const file = { buffer, width: shareSize.width, format, sourceType: `image/${format}` };
  return { ...shareSize, files: [file] };
}

/** Whether a photograph can be read to its last pixel. */
export async function isWholeImage(bytes: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import("sharp");
  const reading = sharp(bytes, encoding.sharpOptions).stats();
  return reading.then(
    () => true,
    () => false,
  );
}

async function readable<Made>(path: string, make: (image: Sharp) => Promise<Made>): Promise<Made> {
  const { default: sharp } = await import("sharp");
  try {
    return await make(sharp(path, encoding.sharpOptions));
  } catch (error) {
    if (error instanceof ImageError) throw error;
    const name = quoted(basename(path));
    // What libvips says of a file is about its bytes, and in its own words.
    throw /pixel limit/.test(String(error))
      ? new ImageError(
          "unreadable-image",
          `${name} has more than ${mostMegapixels} megapixels`,
          "make it smaller: 2,000 pixels are enough for its longer side",
        )
      : new ImageError(
          "unreadable-image",
          `${name} is damaged: it can't be read to its end`,
          "upload it once more, or open it in an image editor and save it anew as JPEG or PNG",
        );
  }
}

// The middle of a wide image, and the top of a tall one: no head is cut. libvips's own choice of what is
// interesting has one skin colour in mind.
const square: NonNullable<ImageOptions["transform"]> = (image, { width }) => {
  image.resize(width, width, { fit: "cover", position: "top" });
};

/**
 * The size at which an image is shown: the width as wanted, or else the height, and the other side by the
 * image's own ratio. It is at most as wide as the text.
 * @param pixels how many a photograph is wide: it is never enlarged. A drawing has none.
 */
export function shownSize(image: Size, wanted: Wanted, pixels = Number.POSITIVE_INFINITY): Size {
  if (wanted.square) {
    const side = Math.min(widths.portrait, image.width, image.height);
    return { width: side, height: side };
  }
  const ratio = image.width / image.height;
  const natural = wanted.height ? wanted.height * ratio : image.width;
  const width = Math.min(wanted.width ?? natural, pixels, widths.text);
  return { width: whole(width), height: whole(width / ratio) };
}

function whole(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

/** The widths of the files for one density each, 1x and 2x; no more than the image has. */
function fileWidths(shown: number, largest: number): number[] {
  const second = Math.min(2 * shown, largest);
  return second >= shown * leastGain ? [shown, second] : [shown];
}
