// The community and its site in schema.org's words: what every page's graph has in common.
import type { Organization, WebSite } from "schema-dts";
import type { Site } from "../../content/index.ts";
import type { Person } from "../../images/index.ts";
import type { Pages } from "../index.ts";
import type { Addresses } from "./addresses.ts";

/** What a template tells of the site: `site`, `people`, `collections.pages`, an asset's address. */
export type ToldSite = { site: Site; people: Person[]; pages: Pages; logo: string };

/** Where the community is found, who founded it, and who belongs to it: the leaders, by their names. */
export function organization({ site, people, logo }: ToldSite, at: Addresses): Organization {
  const founders = people.filter(({ founder }) => founder);
  return {
    "@type": "Organization",
    "@id": at.organization,
    name: site.name,
    description: site.description,
    url: at.page("/"),
    logo: at.file(logo),
    email: site.contact,
    sameAs: [...site.join, ...site.follow].map(({ url }) => url),
    founder: founders.map(({ id }) => ({ "@id": at.person(id) })),
    member: people.map(({ id, name }) => ({ "@type": "Person", "@id": at.person(id), name })),
  };
}

/** The site, in the languages of its pages. */
export function website({ site, pages }: ToldSite, at: Addresses): WebSite {
  const languages = new Set([...pages.byUrl.values()].map(({ data }) => String(data.lang)));
  return {
    "@type": "WebSite",
    "@id": at.website,
    name: site.name,
    url: at.page("/"),
    inLanguage: [...languages].sort(),
    publisher: { "@id": at.organization },
  };
}
