// The gallery of the build at hand, by the project's folder: the plugin opens it when a build begins,
// the walk, which the config makes before any build, finds it here.
import { resolve } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { Gallery } from "./gallery.ts";

export type PictureOptions = {
  /** The project's folder. */
  root: string;
  /** The site's path prefix, with a slash at both ends. */
  prefix: string;
};

const galleries = new Map<string, Gallery>();

/** Opens a new gallery whenever a build begins. */
export function openGalleries(eleventy: UserConfig, { root, prefix }: PictureOptions): void {
  eleventy.on("eleventy.before", ({ directories, outputMode }) => {
    const output = outputMode === "fs" ? resolve(root, directories.output) : undefined;
    galleries.set(root, new Gallery(root, prefix, output));
  });
}

/** The gallery of the build at hand. @throws Error before the first build of this project */
export function galleryOf(root: string): Gallery {
  const gallery = galleries.get(root);
  if (gallery) return gallery;
  throw new Error(
    `No gallery is open for ${root}: the pictures plugin is missing from the config.`,
  );
}
