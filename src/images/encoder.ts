// Makes the files of one photograph, smaller and in modern formats; asked by the encoded cache when
// it doesn't have them. It alone loads the encoder, which takes longer than a small build.
import { basename } from "node:path";
import type { ImageFile, ImageOptions } from "@11ty/eleventy-img";
import type { Sharp } from "sharp";
import { quoted } from "../content/index.ts";
import { PictureMistake } from "./picture-mistake.ts";
import { fileWidths, type Size, shownSize, type Wanted } from "./shown-size.ts";

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

export type Encoded = Size & {
  files: Pick<ImageFile, "buffer" | "width" | "format" | "sourceType">[];
};

/**
 * The files of a picture, and the size at which they are shown. What isn't the picture itself
 * (place, camera, time) is left out; of an animation the first frame is taken, as nothing on the
 * site moves unasked (WCAG 2.2.2).
 * @throws PictureMistake when the file is damaged or too large
 */
export async function encode(path: string, wanted: Wanted): Promise<Encoded> {
  const { default: image } = await import("@11ty/eleventy-img");
  return readable(path, async (picture) => {
    const { autoOrient } = await picture.metadata();
    const shown = shownSize(autoOrient, wanted, autoOrient.width);
    const files = await image(path, optionsFor(autoOrient, wanted, shown));
    return { ...shown, files: Object.values(files).flat() };
  });
}

/**
 * What is made of a photograph.
 * @throws PictureMistake when the file is damaged or too large
 */
export async function readable<Made>(
  path: string,
  make: (picture: Sharp) => Promise<Made>,
): Promise<Made> {
  const { default: sharp } = await import("sharp");
  try {
    return await make(sharp(path, encoding.sharpOptions));
  } catch (error) {
    throw unreadable(basename(path), error);
  }
}

// What libvips says of a file is about its bytes, and in its own words.
function unreadable(name: string, error: unknown): PictureMistake {
  return /pixel limit/.test(String(error))
    ? new PictureMistake(
        "unreadable-image",
        `${quoted(name)} has more than ${mostMegapixels} megapixels`,
        "make it smaller: 2,000 pixels are enough for its longer side",
      )
    : new PictureMistake(
        "unreadable-image",
        `${quoted(name)} is damaged: it can't be read to its end`,
        "upload it once more, or open it in a picture editor and save it anew as JPEG or PNG",
      );
}

/** Whether a photograph can be read to its last pixel. */
export async function isWhole(bytes: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import("sharp");
  const read = sharp(bytes, encoding.sharpOptions).stats();
  return read.then(
    () => true,
    () => false,
  );
}

function optionsFor(size: Size, wanted: Wanted, shown: Size): ImageOptions {
  const largest = wanted.square ? Math.min(size.width, size.height) : size.width;
  return {
    ...encoding,
    widths: fileWidths(shown.width, largest),
    dryRun: true,
    useCache: false,
    ...(wanted.square && { transform: square }),
  };
}

// From the middle of a wide picture, and from the top of a tall one: no head is cut. Not by what
// an algorithm thinks interesting: libvips's has one skin colour in mind.
const square: NonNullable<ImageOptions["transform"]> = (picture, { width }) => {
  picture.resize(width, width, { fit: "cover", position: "top" });
};
