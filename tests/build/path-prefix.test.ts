// The site below a path: `SITE_URL` is the one setting of a deploy.
import { beforeAll, expect, test } from "vitest";
import { addressesIn } from "./addresses.ts";
import { siteWith, type TestSite } from "./site.ts";

const url = "https://example.org/some/path/";
let site: TestSite;
let pages: { path: string; html: string }[];

beforeAll(async () => {
  site = await siteWith({}, url);
  pages = site.paths
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, html: site.read(path) }));
});

test("every local address has the prefix, once, and leads to a file", () => {
  for (const { path, html } of pages) {
    const local = addressesIn(html).filter((address) => address.startsWith("/"));
    expect(local.length, path).toBeGreaterThan(0);
    const lost = local.filter((address) => !site.paths.includes(fileAt(address)));
    expect(lost, path).toEqual([]);
  }
});

test("every page that search engines may show says its whole address", () => {
  for (const { path, html } of pages) {
    const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
    const isHidden = path === "404.html" || path.startsWith("style/");
    expect(canonical, path).toBe(isHidden ? undefined : addressOf(path));
  }
});

/** The whole address of a page: `about/index.html` → `https://example.org/some/path/about/`. */
function addressOf(path: string): string {
  return url + path.replace(/(^|\/)index\.html$/, "$1");
}

/** The file that answers to a local address; none where it stands outside of the prefix. */
function fileAt(address: string): string {
  const { pathname } = new URL(address, url);
  if (!pathname.startsWith("/some/path/")) return "";
  return pathname.slice("/some/path/".length).replace(/(^|\/)$/, "$1index.html");
}
