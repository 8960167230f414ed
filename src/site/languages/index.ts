// What a template needs to speak a page's language.
import type { UserConfig } from "@11ty/eleventy";
import { counted } from "./counted.ts";

/** Adds the filter `counted`. */
export default function languages(eleventy: UserConfig): void {
  eleventy.addFilter("counted", counted);
}
