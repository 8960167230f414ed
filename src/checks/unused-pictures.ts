// Pictures that nobody sees; asked when every page's text is known.

import type { Diagnostic } from "../diagnostics/index.ts";
import type { Gallery } from "../images/index.ts";

/** Warns of each picture that no page shows and no leader has; those that were fetched come and go by themselves. */
export function unusedPictures(gallery: Gallery): Diagnostic[] {
  const photos = new Set(gallery.leaders.map(({ photo }) => photo));
  return gallery
    .unshown()
    .filter((name) => !photos.has(name))
    .map((name) => ({
      ...{ file: `content/images/${name}`, line: 1, column: 1, severity: "warning" },
      rule: "unused-image",
      message: "no page shows this picture",
      hint: `show it: ![What it shows](images/${name}), or delete it`,
    }));
}
