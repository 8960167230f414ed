// Makes the file of a picture that stands for a page where it is shared; asked by the encoded cache when
// it doesn't have it.
import { basename } from "node:path";
import { quoted } from "../content/index.ts";
import { type Encoded, readable } from "./encoder.ts";
import { PictureMistake } from "./picture-mistake.ts";
import type { Size } from "./shown-size.ts";

/** What is shown uncut wherever links are shared. */
const due: Size = { width: 1200, height: 630 };

/** In bytes: some such places leave out what is heavier. No visitor of the site fetches it. */
const heaviest = 300_000;

/**
 * The picture in its own format, since few such places know a newer one, and without what isn't the
 * picture itself (place, camera, time).
 * @param path a PNG or a JPEG
 * @throws PictureMistake when it is damaged, has another size or is too heavy
 */
export async function encodeShare(path: string): Promise<Encoded> {
  const name = basename(path);
  const { autoOrient, format } = await readable(path, (picture) => picture.metadata());
  if (autoOrient.width !== due.width || autoOrient.height !== due.height)
    throw wrongSize(name, autoOrient);
  const buffer = await readable(path, (picture) => {
    const upright = picture.autoOrient();
    return (format === "png" ? upright.png(lossless) : upright.jpeg(small)).toBuffer();
  });
  if (buffer.length > heaviest) throw tooHeavy(name, buffer.length);
  return { ...due, files: [{ buffer, width: due.width, format, sourceType: `image/${format}` }] };
}

const lossless = { compressionLevel: 9 };
const small = { quality: 80, mozjpeg: true };

function wrongSize(name: string, { width, height }: Size): PictureMistake {
  return new PictureMistake(
    "share-image",
    `${quoted(name)} is ${width} pixels wide and ${height} high, and a picture to share is ${due.width} wide and ${due.height} high`,
    `make one of ${due.width} × ${due.height} pixels, or take the line out: the page is then shared with the site's own picture`,
  );
}

function tooHeavy(name: string, bytes: number): PictureMistake {
  return new PictureMistake(
    "share-image",
    `${quoted(name)} has ${Math.ceil(bytes / 1000)} kB as it would be published, and a picture to share has ${heaviest / 1000} at most`,
    "save it as JPEG where it is a photo, or with fewer colours where it is drawn",
  );
}
