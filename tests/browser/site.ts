// What a browser test is told of a site: where it is served, and every page of it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { serve } from "../../scripts/measure/github-pages.ts";
import { sitemap } from "../../scripts/measure/pages.ts";

export interface Page {
  /** Below the site's own address, as a reader of the test's name knows it: `about/`. */
  readonly path: string;
  readonly url: string;
  /** What the server answers: 200, or 404 where the page is the one for missing addresses. */
  readonly status: 200 | 404;
  /** The same for pages that differ in nothing but the address of their site. */
  readonly look: string;
}

export interface Site {
  readonly name: string;
  /** Where the home page is served on this machine. */
  readonly url: string;
  /** Where the site says that its home page is. */
  readonly publicUrl: string;
  readonly pages: readonly Page[];
}

export interface ServedSite {
  readonly site: Site;
  close(): void;
}

/**
 * Serves a built site under the path that its own sitemap names.
 *
 * @throws Error where the sitemap lists no page: then nothing would be tested
 */
export async function serveSite(name: string, folder: string): Promise<ServedSite> {
  const [publicUrl] = sitemap(folder);
  const { url, close } = await serve(folder, new URL(publicUrl).pathname);
  const pages = filesIn(folder).map((file) => ({
    ...pageAt(file.replace(/(^|\/)index\.html$/, "$1"), url),
    look: lookOf(readFileSync(join(folder, file), "utf8"), publicUrl),
  }));
  return { site: { name, url, publicUrl, pages }, close };
}

/** Every page there is, also one that the sitemap leaves out. */
function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith(".html"));
  return pages.map((page) => page.replaceAll(sep, "/")).sort();
}

function pageAt(path: string, url: string): Omit<Page, "look"> {
  // Somewhere deep, since a relative link on that page works in one folder only.
  if (path === "404.html") return { path, url: `${url}no/such/page/`, status: 404 };
  return { path, url: url + path, status: 200 };
}

function lookOf(html: string, publicUrl: string): string {
  const anywhere = html.replaceAll(publicUrl, "/").replaceAll(new URL(publicUrl).pathname, "/");
  // A policy knows the style by a hash, and the style the address of its typeface.
  const looked = anywhere.replace(/'sha256-[^']+'/, "");
  return createHash("sha256").update(looked).digest("hex");
}
