// All that can be said of the pages' texts without building the site; asked by a build that its sources'
// mistakes keep from rendering, and by the check of a whole site.

import { pageSources } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { Gallery, photoDiagnostics } from "../images/index.ts";
import { type Pages, pagesOf, WrittenStyles } from "../site/index.ts";
import { SiteTexts } from "./site-texts.ts";
import { unlessTold } from "./unless-told.ts";

/** What was found in the pages' texts, and what they lead to. */
export type CheckedTexts = {
  diagnostics: Diagnostic[];
  pages: Pages;
  gallery: Gallery;
  /** The addresses of the pages that no text leads to. */
  unlinked: string[];
};

/** Renders every page's text that can be read, and judges it and the leaders' photos. @param root the project's folder */
export async function checkTexts(root: string): Promise<CheckedTexts> {
  const sources = pageSources(root);
  const pages = pagesOf(sources);
  const gallery = new Gallery({ root, prefix: "/" });
  const written = new WrittenStyles();
  const texts = new SiteTexts({ root, prefix: "/", pages: () => pages, gallery, written });
  const diagnostics: Diagnostic[] = [];
  for (const { body, data, ...page } of sources) {
    if (body === undefined) continue;
    diagnostics.push(...(await texts.page({ page, data, body })).diagnostics);
  }
  diagnostics.push(...(await texts.lostPlaces()));
  if (unlessTold(() => gallery.leaders)) diagnostics.push(...(await photoDiagnostics(gallery)));
  return { diagnostics, pages, gallery, unlinked: texts.unlinked() };
}
