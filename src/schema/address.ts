// The site's whole address, the one setting of a deploy; asked by the config.
import { readSite } from "./data-files.ts";

/**
 * `SITE_URL` where set, else `url` of `_data/site.yaml`, with a `/` at its end: its path is the
 * prefix of every local address.
 * @throws ProblemsFound when the settings can't be used; Error when `SITE_URL` is no address
 */
export function siteAddress(root: string): URL {
  const { url } = readSite(root);
  if (!URL.canParse(url)) throw new Error(`SITE_URL is "${url}", which is no whole address.`);
  return new URL(url.replace(/\/*$/, "/"));
}
