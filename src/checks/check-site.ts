// All that can be said of a site without rendering it; asked by `npm run check`.

import { checkSources } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { checkTexts } from "./check-texts.ts";
import { lonelyPages } from "./lonely-pages.ts";
import { unusedPictures } from "./unused-pictures.ts";

/** @param root the project's folder */
export async function checkSite(root: string): Promise<Diagnostic[]> {
  const { diagnostics, pages, gallery, unlinked } = await checkTexts(root);
  const found = [...checkSources(root), ...diagnostics];
  // What nobody finds can be told once all pages can be read.
  const isWhole = found.every(({ severity }) => severity !== "error");
  if (!isWhole) return found;
  return [...found, ...lonelyPages(root, pages, unlinked), ...unusedPictures(gallery)];
}
