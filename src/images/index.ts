export { glyphBox, glyphs } from "./glyphs.ts";
export type { Image } from "./library.ts";
export { ImageLibrary } from "./library.ts";
export { citiesOf, loadPeople, type Person } from "./people.ts";
export { fetchPhotos } from "./photos.ts";
export { type ImageContext, shareImage, showImages } from "./show-images.ts";
