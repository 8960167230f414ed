// The site's whole address, the one setting of a deploy; asked by the config.
import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";
import { readSite } from "./data-files.ts";
import { siteAddressPattern } from "./site.ts";

/**
 * `SITE_URL` where set, else `url` of `_data/site.yaml`, with a `/` at its end: its path is the
 * prefix of every local address.
 * @throws DiagnosticsError when the settings can't be used, or `SITE_URL` is no address
 */
export function siteAddress(root: string): URL {
  const { url } = readSite(root);
  // The file's own address has passed its schema, so that only SITE_URL can be at fault.
  if (!siteAddressPattern.test(url) || !URL.canParse(url))
    throw new DiagnosticsError([noAddress(url)]);
  return new URL(url.replace(/\/?$/, "/"));
}

function noAddress(url: string): Diagnostic {
  return {
    ...{ file: "SITE_URL", line: 1, column: 1, severity: "error", rule: "site-address" },
    message: `"${url}" is not the whole address of a site`,
    hint: "write it with https:// and without ? or #, such as https://example.org/site/",
  };
}
