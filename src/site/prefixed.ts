// An address inside the site as a browser asks for it; asked by the templates and by the links' walk.

/**
 * `/about/` → `/REPO/about/`; whatever doesn't begin with a slash stays.
 * @param prefix the site's path, from `/` to `/`
 */
export function prefixed(address: string, prefix: string): string {
  return address.startsWith("/") ? `${prefix}${address.slice(1)}` : address;
}
