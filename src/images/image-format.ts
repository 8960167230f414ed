// What kind of picture a file is, by its bytes: names and media types can say anything.

export type ImageFormat = "avif" | "gif" | "jpeg" | "png" | "svg" | "webp";

const signatures: [ImageFormat, RegExp][] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF.{4}WEBP/s],
  // The "ftyp" box with AVIF's brands: https://aomediacodec.github.io/av1-avif/#brands
  ["avif", /^.{4}ftypavi[fs]/s],
  ["svg", /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!--|!DOCTYPE svg)/],
];

/** The format that the first bytes of a file tell, or undefined for what browsers don't show. */
export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  return signatures.find(([, signature]) => signature.test(start))?.[0];
}
