// A page in schema.org's words; asked by its graph.
import type { BreadcrumbList, WebPage } from "schema-dts";
import type { Addresses } from "./addresses.ts";

/** What a template tells of its page. */
export type ToldPage = {
  url: string;
  title: string;
  description: string;
  lang: string;
  layout: string;
};

/** The layouts of the pages that are about the community itself. */
const aboutUs: ReadonlySet<string> = new Set(["home", "about", "mission", "leadership"]);

/**
 * The page. One alone is of a kind of its own: schema.org's ProfilePage is about one person, and the
 * leaders are several.
 * @param way the way that leads to it, where there is one
 */
export function webPage(page: ToldPage, at: Addresses, way?: BreadcrumbList): WebPage {
  const { url, title, description, lang, layout } = page;
  return {
    "@type": layout === "about" ? "AboutPage" : "WebPage",
    "@id": at.page(url),
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { "@id": at.website },
    ...(aboutUs.has(layout) && { about: { "@id": at.organization } }),
    ...(way && { breadcrumb: { "@id": at.breadcrumbs(url) } }),
  };
}
