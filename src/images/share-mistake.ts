// Publishes the picture that a page's front matter names, for where the page is shared; asked by the checks.
import type { Finding } from "../diagnostics/index.ts";
import type { Gallery } from "./gallery.ts";
import { mistakeIn } from "./picture-mistake.ts";

/** Why the picture can't be shared; undefined for one that was published. */
export async function shareMistake(name: string, gallery: Gallery): Promise<Finding | undefined> {
  try {
    await gallery.share(gallery.known(name));
    return undefined;
  } catch (error) {
    return mistakeIn(error).finding;
  }
}
