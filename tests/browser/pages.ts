// The pages of the sites: the rows of the browser tests' tables.
import { inject } from "vitest";
import type { Page, Site } from "./site.ts";

export interface Case extends Page {
  readonly site: Site;
  /** What a failing test says: which site, which page. */
  readonly name: string;
}

/** Every page of every site; the style pages, which differ from site to site in their menu alone, once. */
export const pages: readonly Case[] = inject("sites").flatMap((site, index) =>
  site.pages
    .filter((page) => index === 0 || !isStylePage(page))
    .map((page) => ({ ...page, site, name: `${site.name} /${page.path}` })),
);

/** Every page that looks like none before it: it need not be looked at again below a path. */
export const looks = pages.filter(
  ({ look }, index) => pages.findIndex((page) => page.look === look) === index,
);

/** Those that show the parts of all pages. */
export const stylePages = pages.filter(isStylePage);

/** Those that a visitor comes to: the rows of tests that parts of pages all in one can't hold. */
export const visited = looks.filter((page) => !isStylePage(page));

function isStylePage({ path }: Page): boolean {
  return path.startsWith("style/");
}
