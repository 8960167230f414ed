// The pictures: people with their portraits, a page's pictures in sizes that fit, the house letters.
import type { UserConfig } from "@11ty/eleventy";
import { galleryOf, openGalleries, type PictureOptions } from "./galleries.ts";
import { letterBox, lettering } from "./letters.ts";
import { cities, people } from "./people.ts";

export { type FetchedPhotos, fetchPhotos, type PhotoOptions } from "./fetched-photos.ts";
export type { Person } from "./people.ts";
export type { Picture } from "./picture.ts";
export { pictureWalk } from "./picture-walk.ts";

/** Gives templates the global data `people` and `cities`, and the filters `letters` and `letterBox`. */
export default function pictures(eleventy: UserConfig, { root, prefix }: PictureOptions): void {
  openGalleries(eleventy, { root, prefix });
  eleventy.addGlobalData("people", () => people(root, galleryOf(root)));
  eleventy.addGlobalData("cities", async () => cities(await people(root, galleryOf(root))));
  eleventy.addFilter("letters", lettering);
  eleventy.addFilter("letterBox", letterBox);
}
