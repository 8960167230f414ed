// Every page of every site: the rows of the browser tests' tables.
import { inject } from "vitest";
import type { Page, Site } from "./site.ts";

export interface Case extends Page {
  readonly site: Site;
  /** What a failing test says: which site, which page. */
  readonly name: string;
}

export const pages: readonly Case[] = inject("sites").flatMap((site) =>
  site.pages.map((page) => ({ ...page, site, name: `${site.name} /${page.path}` })),
);
