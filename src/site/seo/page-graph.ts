// What a page says in schema.org's words, for search engines, as JSON-LD: https://schema.org/docs/gs.html;
// a filter.
import type { Thing } from "schema-dts";
import { type Addresses, addresses } from "./addresses.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { organization, type ToldSite, website } from "./community.ts";
import { leader } from "./leader.ts";
import { safeJson } from "./safe-json.ts";
import { type ToldPage, webPage } from "./web-page.ts";

/** The nodes that don't change with the page, as JSON. */
type Common = { at: Addresses; community: string; leaders: string };

/**
 * The filter of one build, which gives the inside of a `<script type="application/ld+json">`: the page's
 * nodes and the community's; on their own page also the leaders', with all that it shows. What is the same
 * on every page is made for the first of them.
 * @param address the site's whole address
 */
export function pageGraphs(address: URL): (page: ToldPage, site: ToldSite) => string {
  let common: Common | undefined;
  return (page, site) => {
    common ??= commonTo(site, addresses(site.pages, address));
    const { at, community, leaders } = common;
    const way = breadcrumbs(page, site.pages, at);
    const own = lines(way ? [webPage(page, at, way), way] : [webPage(page, at)]);
    const nodes = [own, community, page.layout === "leadership" ? leaders : ""];
    return `{"@context":"https://schema.org","@graph":[\n${nodes.filter(Boolean).join(",\n")}\n]}`;
  };
}

function commonTo(site: ToldSite, at: Addresses): Common {
  return {
    at,
    community: lines([website(site, at), organization(site, at)]),
    leaders: lines(site.people.map((person) => leader(person, at))),
  };
}

/** A line for each, for whoever reads the page's source. */
function lines(nodes: Thing[]): string {
  return nodes.map(safeJson).join(",\n");
}
