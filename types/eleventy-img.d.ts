// What this project uses of Eleventy's Image 7.0, which ships no types.

declare module "@11ty/eleventy-img" {
  import type { Sharp, SharpOptions } from "sharp";

  /** One file made from an image. */
  export interface ImageFile {
    /** The file's ending, such as "avif". */
    format: string;
    width: number;
    height: number;
    /** The media type, such as "image/avif". */
    sourceType: string;
    /** The file's bytes; there with `dryRun`. */
    buffer: Buffer;
  }

  export interface ImageOptions {
    widths: number[];
    formats: string[];
    /** Gives the bytes, writes nothing. */
    dryRun: boolean;
    useCache: boolean;
    /** Turns an image as its EXIF orientation says. */
    fixOrientation: boolean;
    sharpOptions: SharpOptions;
    sharpAvifOptions: { quality: number; effort: number };
    sharpWebpOptions: { quality: number };
    transform?: (image: Sharp, wanted: { width: number; height: number }) => void;
  }

  /** The files of one image by format, each list from narrow to wide. */
  export default function image(
    path: string,
    options: ImageOptions,
  ): Promise<Record<string, ImageFile[]>>;
}
