// The pictures: a page's in sizes that fit, the people with theirs, the house letters. People are no
// room of their own: all that templates know of them beyond the data is their portrait, the letters
// in its place and where they are found on the page.
import type { UserConfig } from "@11ty/eleventy";
import type { Gallery } from "./gallery.ts";
import { letterBox, lettering } from "./letters.ts";
import { cities, people } from "./people.ts";

export { fetchPhotos } from "./fetched-photos.ts";
export { Gallery, openGallery } from "./gallery.ts";
export { type Person, photoDiagnostics } from "./people.ts";
export { pictureWalk } from "./picture-walk.ts";
export { shareMistake } from "./share-mistake.ts";

/**
 * Gives templates the global data `people` and `cities`, and the filters `letters`, `letterBox` and
 * `shared`, by which a page's own picture to share becomes its address.
 */
export default function pictures(eleventy: UserConfig, { gallery }: { gallery: Gallery }): void {
  eleventy.addGlobalData("people", () => people(gallery));
  eleventy.addGlobalData("cities", async () => cities(await people(gallery)));
  eleventy.addFilter("letters", lettering);
  eleventy.addFilter("letterBox", letterBox);
  eleventy.addFilter("shared", (name: string) => gallery.shared(name));
}
