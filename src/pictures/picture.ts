// What a template needs to write a `<picture>`; made by the gallery.

/** One picture in several formats and densities. All addresses carry the site's path prefix. */
export type Picture = {
  /** The formats, best first, each for a `<source>`; none for a drawing (SVG). */
  sources: { type: string; srcset: string }[];
  /** The address for `<img>`. */
  src: string;
  /** Size in CSS pixels, whole numbers. */
  width: number;
  height: number;
};
