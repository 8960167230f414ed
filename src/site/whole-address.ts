// An address of the site with its host, as others ask for it; asked by the templates and by the graph of a
// page.

/** `/about/` → `https://example.org/REPO/about/`. @param address the site's whole address, up to its last `/` */
export function wholeAddress(url: string, address: URL): string {
  return new URL(`.${url}`, address).href;
}

/** `/REPO/assets/icon.svg`, an address with the site's path, → `https://example.org/REPO/assets/icon.svg`. */
export function withHost(url: string, address: URL): string {
  return new URL(url, address).href;
}
