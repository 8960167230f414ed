// The pictures: people with their portraits, and a page's pictures in sizes that fit.
import type { PageData, UserConfig } from "@11ty/eleventy";
import type { Document } from "domhandler";
import { people } from "./people.ts";

export type { Person } from "./people.ts";
export type { Picture } from "./picture.ts";

export type PictureOptions = {
  /** The project's folder. */
  root: string;
  /** The site's path prefix, with a slash at both ends. */
  prefix: string;
};

/** Gives templates the global data `people`. */
export default function pictures(eleventy: UserConfig, { root }: PictureOptions): void {
  eleventy.addGlobalData("people", () => people(root));
}

/** The walk that gives every `<img>` of a page's content its files, sizes and formats. */
export function pictureWalk(_eleventy: UserConfig, _options: PictureOptions) {
  return async (_tree: Document, _page: PageData): Promise<void> => {};
}
