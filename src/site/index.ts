export { absoluteUrl, prefixed, withHost } from "./addresses.ts";
export { type Assets, findAssets } from "./assets.ts";
export { counted, locale } from "./languages.ts";
export { followLinks } from "./links.ts";
export { menuEntries, missionPartsOf } from "./menu.ts";
export {
  contentSecurityPolicy,
  PageStyles,
  quickWeight,
  withoutComments,
} from "./page-styles.ts";
export { structuredData } from "./structured-data.ts";
