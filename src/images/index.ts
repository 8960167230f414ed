export { glyphBox, glyphs } from "./glyphs.ts";
export { ImageLibrary } from "./library.ts";
export { citiesOf, loadPeople, type Person } from "./people.ts";
export { fetchPhotos } from "./photos.ts";
export { shareImage, showImages } from "./show-images.ts";
