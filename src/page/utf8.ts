// The last step of a page: its text as the bytes of its file. The config asks for it after all others.
import type { UserConfig } from "@11ty/eleventy";

/**
 * Eleventy keeps every page until the build ends, and one curly quote makes a text two bytes a letter: as
 * UTF-8 the pages take half the room. A transform that comes later gets bytes, not a text.
 */
export function utf8(eleventy: UserConfig): void {
  eleventy.addTransform("utf8", (html) => Buffer.from(html));
}
