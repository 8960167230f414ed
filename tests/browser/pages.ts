// The pages of the sites: the rows of the browser tests' tables.
import { inject } from "vitest";
import type { Page, Site } from "./site.ts";

export interface Case extends Page {
  readonly site: Site;
  /** What a failing test says: which site, which page. */
  readonly name: string;
}

/** Every page of every site. */
export const pages: readonly Case[] = inject("sites").flatMap((site) =>
  site.pages.map((page) => ({ ...page, site, name: `${site.name} /${page.path}` })),
);

/**
 * Every page that looks like none before it: it need not be looked at again below a path. Nor does the
 * style page of another site, which differs in its menu alone.
 */
export const looks = pages.filter(
  ({ look, path }, index) =>
    pages.findIndex((page) => page.look === look || (page.path === path && path === "style/")) ===
    index,
);
