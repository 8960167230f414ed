import { posix } from "node:path";
import { diagnosticAtKey, layoutNamed, type Page, type Site } from "../content/index.ts";
import {
  type Diagnostic,
  fileDiagnostic,
  hasErrors,
  mostPerFile,
  shortened,
  suggest,
  toWrite,
} from "../diagnostics/index.ts";
import type { ImageLibrary, Person } from "../images/index.ts";
import { reservedIds, type Text } from "../markdown/index.ts";

/** A site whose sources are read and whose texts are rendered. */
export type CheckedSite = {
  site: Site;
  /** By the address of their page; a page that can't be read has none. */
  texts: ReadonlyMap<string, Text>;
  images: ImageLibrary;
  people: Person[];
};

/** Nobody reads more warnings of one kind. */
const mostOrphans = 20;

/** Reports links to a place that its page doesn't have. */
export function brokenAnchors({ site, texts }: CheckedSite): Diagnostic[] {
  return [...texts.values()].flatMap(({ links }) =>
    links
      .filter(({ url, id }) => isBroken(site, texts.get(url), id))
      .slice(0, mostPerFile)
      .map(({ url, id, href, diagnostic }) => {
        const ids = idsOf(site, texts.get(url));
        const nearest =
          ids.find((known) => known.toLowerCase() === id.toLowerCase()) ?? suggest(id, ids);
        return diagnostic("broken-anchor", {
          message: `the link leads to "#${shortened(id)}", and the page has no such place`,
          hint: nearest
            ? `write: ${toWrite(`${href.replace(/#.*/s, "")}#${nearest}`)}`
            : `link to the page alone, or give the heading there {: #${shortened(id)}}`,
        });
      }),
  );
}

// What can't be read has a diagnostic of its own: a page, or the leaders whose ids are on theirs.
function isBroken(site: Site, text: Text | undefined, id: string): boolean {
  if (id === "" || id === "top" || !text) return false;
  if (layoutNamed(text.page.data.layout)?.showsLeaders && site.leaders.length === 0) return false;
  return !text.ids.has(id) && !reservedIds(text.page, site).has(id);
}

function idsOf(site: Site, text: Text | undefined): string[] {
  return text ? [...reservedIds(text.page, site), ...text.ids] : [];
}

/** Reports pages that no menu, other page or layout links to, once all links can be read. */
export function orphanPages({ site, texts }: CheckedSite, found: Diagnostic[]): Diagnostic[] {
  if (hasErrors(found)) return [];
  const linked = new Set(site.menu.map(({ url }) => url));
  for (const { page, links } of texts.values())
    for (const { url } of links) if (url !== page.url) linked.add(url);
  const orphans = site.pages.all.filter(
    (page) => !linked.has(page.url) && !isLinkedByLayout(page, site),
  );
  return orphans.slice(0, mostOrphans).flatMap((page, index) => {
    const more = index === mostOrphans - 1 ? orphans.length - mostOrphans : 0;
    const message = "no page and no menu leads here, so that nobody will find this page";
    const wording = {
      message: more > 0 ? `${message}, nor ${more} more` : message,
      hint: page.url.endsWith("/")
        ? `add a line to _data/navigation.yaml: - url: ${page.url}`
        : `link to it from another page: [what is there](${posix.relative("content", page.file)})`,
    };
    return page.document ? [diagnosticAtKey(page.document, ["title"], "orphan-page", wording)] : [];
  });
}

function isLinkedByLayout({ url, data }: Page, { pages }: Site): boolean {
  const isLinked = layoutNamed(data.layout)?.isLinked;
  if (url === "/" || isLinked === "always") return true;
  const isHome = (page: Page) =>
    layoutNamed(page.data.layout)?.isHome && page.data.lang === data.lang;
  return isLinked === "from-home" && pages.all.some(isHome);
}

/** Reports image files that no page shows and no leader has; fetched ones come and go by themselves. */
export function unusedImages({ site, texts }: CheckedSite, found: Diagnostic[]): Diagnostic[] {
  if (hasErrors(found)) return [];
  const used = new Set<string | undefined>();
  for (const { photo } of site.leaders) used.add(photo);
  for (const { images } of texts.values()) for (const name of images) used.add(name);
  const unused = site.images.filter((name) => !name.startsWith("github/") && !used.has(name));
  return unused.map((name) =>
    fileDiagnostic(`content/images/${name}`, "unused-image", {
      message: "no page shows this image",
      hint: `show it: ![What it shows](images/${name}), or delete it`,
    }),
  );
}
