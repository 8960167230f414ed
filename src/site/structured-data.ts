import type {
  BreadcrumbList,
  Organization,
  Person as PersonNode,
  Thing,
  WebPage,
  WebSite,
} from "schema-dts";
import { layoutNamed, layouts, type Site } from "../content/index.ts";
import type { Person } from "../images/index.ts";
import { absoluteUrl, withHost } from "./addresses.ts";

/** What a template knows of its page. */
export type PageMetadata = {
  url: string;
  title: string;
  description: string;
  lang: string;
  layout: string;
};

/** The addresses by which the nodes of all pages name each other. */
type Ids = ReturnType<typeof idsOf>;

/**
 * What a page says in schema.org's words, for search engines, as JSON-LD: https://schema.org/docs/gs.html
 * @param logo the address of the community's logo, with the site's prefix
 * @returns the inside of a page's `<script type="application/ld+json">`: its nodes, the community's, and on
 *   their own page the leaders'. What is the same on every page is made once.
 */
export function structuredData(site: Site, people: Person[], logo: string) {
  const ids = idsOf(site);
  const community = toLines([websiteNode(site, ids), organizationNode(site, people, logo, ids)]);
  const leaders = toLines(people.map((person) => personNode(person, site, ids)));
  return (page: PageMetadata): string => {
    const breadcrumbs = breadcrumbsNode(page, site, ids);
    const own = [webPageNode(page, ids, breadcrumbs), ...(breadcrumbs ? [breadcrumbs] : [])];
    const showsLeaders = layoutNamed(page.layout)?.showsLeaders;
    const nodes = [toLines(own), community, showsLeaders ? leaders : ""].filter(Boolean);
    return `{"@context":"https://schema.org","@graph":[\n${nodes.join(",\n")}\n]}`;
  };
}

function idsOf(site: Site) {
  const page = (url: string) => absoluteUrl(url, site);
  const [leadership = ""] = Object.entries(layouts).find(([, layout]) => layout.showsLeaders) ?? [];
  // Whatever the language of a page, its people are these.
  const lang = String(site.pages.byUrl.get("/")?.data.lang);
  const leadersUrl = site.pages.withLayout(leadership, lang)?.url ?? "/";
  return {
    page,
    organization: page("/#organization"),
    website: page("/#website"),
    person: (id: string) => page(`${leadersUrl}#${id}`),
    breadcrumbs: (url: string) => page(`${url}#breadcrumbs`),
  };
}

function webPageNode(
  page: PageMetadata,
  ids: Ids,
  breadcrumbs: BreadcrumbList | undefined,
): WebPage {
  const { url, title, description, lang } = page;
  const layout = layoutNamed(page.layout);
  return {
    "@type": layout?.schemaType ?? "WebPage",
    "@id": ids.page(url),
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { "@id": ids.website },
    ...(layout?.isAboutCommunity && { about: { "@id": ids.organization } }),
    ...(breadcrumbs && { breadcrumb: { "@id": ids.breadcrumbs(url) } }),
  };
}

/** `/events/lagos/` → home, Events, Lagos: the pages of its language whose addresses its own begins with. */
function breadcrumbsNode(
  page: PageMetadata,
  { pages }: Site,
  ids: Ids,
): BreadcrumbList | undefined {
  const { url, title, lang } = page;
  const steps = foldersAbove(url)
    .flatMap((folder) => pages.byUrl.get(folder) ?? [])
    .filter(({ data }) => data.lang === lang);
  if (steps.length === 0) return undefined;
  const titles = [...steps.map(({ data }) => String(data.title)), title];
  return {
    "@type": "BreadcrumbList",
    "@id": ids.breadcrumbs(url),
    itemListElement: titles.map((name, index) => {
      const step = steps[index];
      // The last one is the page itself, which needn't say where it is.
      return {
        "@type": "ListItem",
        position: index + 1,
        name,
        ...(step && { item: ids.page(step.url) }),
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

function organizationNode(site: Site, people: Person[], logo: string, ids: Ids): Organization {
  const { settings } = site;
  const founders = people.filter(({ founder }) => founder);
  return {
    "@type": "Organization",
    "@id": ids.organization,
    name: settings.name,
    description: settings.description,
    url: ids.page("/"),
    logo: withHost(logo, site),
    email: settings.contact,
    sameAs: [...settings.join, ...settings.follow].map(({ url }) => url),
    founder: founders.map(({ id }) => ({ "@id": ids.person(id) })),
    member: people.map(({ id, name }) => ({ "@type": "Person", "@id": ids.person(id), name })),
  };
}

function websiteNode({ settings, pages }: Site, ids: Ids): WebSite {
  const languages = new Set(pages.all.map(({ data }) => String(data.lang)));
  return {
    "@type": "WebSite",
    "@id": ids.website,
    name: settings.name,
    url: ids.page("/"),
    inLanguage: [...languages].sort(),
    publisher: { "@id": ids.organization },
  };
}

function personNode(person: Person, site: Site, ids: Ids): PersonNode {
  const { id, name, role, bio, location, github, links = [], portrait, pronouns } = person;
  return {
    "@type": "Person",
    "@id": ids.person(id),
    name,
    jobTitle: role,
    description: bio,
    homeLocation: { "@type": "Place", name: location },
    ...(pronouns && { pronouns }),
    ...(portrait && { image: withHost(portrait.src, site) }),
    sameAs: [`https://github.com/${github}`, ...links.map(({ url }) => url)],
  };
}

/** A line for each node, for whoever reads the page's source. */
function toLines(nodes: Thing[]): string {
  return nodes.map(safeJson).join(",\n");
}

/**
 * JSON without a character that could end the `<script>` around it, or open a comment there.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
function safeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
