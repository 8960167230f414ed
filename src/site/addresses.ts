import type { Site } from "../content/index.ts";

/**
 * An address inside the site as a browser asks for it: `/about/` → `/REPO/about/`; whatever doesn't begin
 * with a slash stays.
 * @param prefix the site's path, from `/` to `/`
 */
export function prefixed(address: string, prefix: string): string {
  return address.startsWith("/") ? `${prefix}${address.slice(1)}` : address;
}

/** `/about/` → `https://example.org/REPO/about/`. */
export function absoluteUrl(url: string, { address }: Site): string {
  return new URL(`.${url}`, address).href;
}

/** `/REPO/assets/icon.svg`, an address with the site's prefix, → `https://example.org/REPO/assets/icon.svg`. */
export function withHost(url: string, { address }: Site): string {
  return new URL(url, address).href;
}
