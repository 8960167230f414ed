// All that is wrong with the finished pages, each read once; asked when a build has written them.

import { readBudget } from "../../content/index.ts";
import type { Diagnostic } from "../../diagnostics/index.ts";
import { Destinations } from "./destinations.ts";
import type { FinishedPage, Slip } from "./finished-page.ts";
import { overweight } from "./overweight.ts";
import { readPage } from "./reading.ts";
import { Scales } from "./scales.ts";
import { Sheets } from "./sheets.ts";
import { SiteFiles } from "./site-files.ts";
import { ToldOnce } from "./told-once.ts";

export type FinishedSite = {
  /** The project's folder. */
  root: string;
  /** Where the site was written. */
  folder: string;
  /** Its whole address. */
  address: URL;
  /** Its pages. */
  pages: readonly FinishedPage[];
};

/** @throws DiagnosticsError when there is no budget */
export function finishedMistakes(site: FinishedSite): Diagnostic[] {
  const { root, pages } = site;
  const files = new SiteFiles(site.folder);
  const sheets = new Sheets();
  const destinations = new Destinations({ site: site.address, files, sheets, pages });
  const scales = new Scales({ budget: readBudget(root), destinations, files, sheets });
  const told = new ToldOnce(root);
  for (const page of pages) {
    const reading = readPage(page.html);
    for (const slip of [...reading.slips, ...destinations.slips(reading, page)])
      if (isOwed(slip, page)) told.slip(page, slip);
    const weight = scales.tooMuch(page, reading);
    for (const finding of weight ? overweight(page, weight) : []) told.overweight(page, finding);
  }
  return told.diagnostics();
}

// A template that is a page by itself, such as a style page, shows the headings of other pages.
function isOwed({ rule }: Slip, { layout }: FinishedPage): boolean {
  return rule !== "one-heading" || layout !== undefined;
}
