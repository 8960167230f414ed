// The whole addresses in a site's graphs, by which their nodes name each other: the same in each build and
// on each page.
import { type Pages, wholeAddress, withHost } from "../index.ts";

export type Addresses = {
  /** Of a page, or a place on it: `/about/`. */
  page(url: string): string;
  /** Of a file, whose address has the site's path already, as assets' and pictures' have. */
  file(url: string): string;
  organization: string;
  website: string;
  /** Of a person, by the person's `id`: the place on the leaders' page. */
  person(id: string): string;
  /** Of the way that leads to a page. */
  breadcrumbs(url: string): string;
};

/** @param site the site's whole address */
export function addresses({ byUrl, withLayout }: Pages, site: URL): Addresses {
  const page = (url: string) => wholeAddress(url, site);
  // Whatever the language of a page, its people are these.
  const leaders = withLayout("leadership", String(byUrl.get("/")?.data.lang))?.url ?? "/";
  return {
    page,
    file: (url) => withHost(url, site),
    organization: page("/#organization"),
    website: page("/#website"),
    person: (id) => page(`${leaders}#${id}`),
    breadcrumbs: (url) => page(`${url}#breadcrumbs`),
  };
}
