// The way from the home page to a page, in schema.org's words; asked by the graph of the page.
import type { BreadcrumbList } from "schema-dts";
import type { Pages } from "../index.ts";
import type { Addresses } from "./addresses.ts";
import type { ToldPage } from "./web-page.ts";

/**
 * `/events/lagos/` → home, Events, Lagos: the pages of its language whose addresses its own begins with.
 * @returns undefined for a page with none above it, such as the home page
 */
export function breadcrumbs(
  { url, title, lang }: ToldPage,
  { byUrl }: Pages,
  at: Addresses,
): BreadcrumbList | undefined {
  const above = foldersAbove(url).flatMap((folder) => byUrl.get(folder) ?? []);
  const steps = above.filter(({ data }) => data.lang === lang);
  if (steps.length === 0) return undefined;
  const titles = [...steps.map(({ data }) => String(data.title)), title];
  return {
    "@type": "BreadcrumbList",
    "@id": at.breadcrumbs(url),
    itemListElement: titles.map((name, index) => {
      const step = steps[index];
      // The last one is the page itself, which needn't say where it is.
      return {
        "@type": "ListItem",
        position: index + 1,
        name,
        ...(step && { item: at.page(step.url) }),
      };
    }),
  };
}

/** `/events/lagos/` → `/`, `/events/`. */
function foldersAbove(url: string): string[] {
  if (url === "/") return [];
  const folder = url.replace(/[^/]+\/?$/, "");
  return [...foldersAbove(folder), folder];
}
