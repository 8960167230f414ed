// How many bytes a page has compressed, as near as that has to be known; asked where its letters are set in,
// and of the finished page.
import { constants, gzipSync, type ZlibOptions } from "node:zlib";

/** Of pages that turned out light enough: their bytes, or some more. */
const known = new WeakMap<Buffer, number>();

/** As quick as can be: for a small page, to lay out gzip's usual tables takes as long as to compress it. */
const quick: ZlibOptions = {
  level: constants.Z_BEST_SPEED,
  windowBits: 14,
  memLevel: 7,
  chunkSize: 4096,
};

/**
 * Whether a page has no more than `most` bytes compressed. Two files of gzip, one after the other, are one, so
 * that what pages share is compressed once for all of them. Most are light enough by that; to compress each as
 * a whole would take a tenth of the build.
 * @param own what no other page has @param shared how many bytes the rest has compressed
 */
export function isWithin(
  most: number,
  page: Buffer,
  { own, shared }: { own: Buffer; shared: number },
): boolean {
  const nearly = shared + gzipSync(own, quick).length;
  const bytes = nearly <= most ? nearly : gzipSync(page).length;
  if (bytes <= most) known.set(page, bytes);
  return bytes <= most;
}

/** Its bytes, or some more where that is within what it may have. */
export function compressedAtMost(page: Buffer): number {
  return known.get(page) ?? gzipSync(page).length;
}
