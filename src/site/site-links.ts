// Links inside the site: as an author writes them, turned into the addresses that visitors follow. One
// object for a build, since what a link leads to may be rendered after it.
import type { PageData } from "@11ty/eleventy";
import type { Document, Element } from "domhandler";
import { findAll } from "domutils";
import { shortened } from "../content/index.ts";
import { type Finding, mostPerFile, suggest, type Tell, toWrite } from "../diagnostics/index.ts";
import { type LinkTarget, linkTarget } from "./link-target.ts";
import { linkWords } from "./link-words.ts";
import type { Pages } from "./pages.ts";
import { prefixed } from "./prefixed.ts";

export type SiteLinksOptions = {
  /** Asks for the site's pages. */
  pages: () => Pages;
  /** The site's path, from `/` to `/`. */
  prefix: string;
  /** The whole address that the site calls its own; undefined where it can't be read. */
  home?: URL | undefined;
  /** The ids that a layout gives out around a page's own text; undefined where they can't be had. */
  frame: (layout: unknown) => ReadonlySet<string> | undefined;
};

export class SiteLinks {
  readonly #options: SiteLinksOptions;
  /** By page: the ids in its text, and the places that it links to. */
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #places = new Map<string, Map<string, { url: string; id: string }>>();
  /** The pages that a link was meant to lead to. */
  readonly #meant = new Set<string>();

  constructor(options: SiteLinksOptions) {
    this.#options = options;
  }

  /**
   * A walk: each link becomes the address that it leads to, with the prefix. One that leads nowhere is told,
   * and one that leaves the site says so.
   */
  readonly follow = (tree: Document, page: PageData, tell: Tell<Element>): void => {
    const places = this.#places.get(page.url) ?? new Map();
    this.#places.set(page.url, places);
    let lost = 0;
    for (const link of linksOf(tree)) {
      const { href } = link.attribs;
      const target = this.#target(href, page);
      if (target.kind === "lost") {
        lost += 1;
        if (lost <= mostLost) {
          tell(link, target.finding(), href);
          this.#meant.add(target.meant?.() ?? "");
        }
      }
      if (target.kind !== "lost")
        link.attribs.href = prefixed(target.address, this.#options.prefix);
      if (target.kind === "local") places.set(target.address, target);
      if (target.kind === "elsewhere") leaveUnfollowed(link);
    }
  };

  /** A walk: tells each link that has no words. */
  readonly tellWordless = linkWords;

  /** A walk over a page's whole text, after all others: remembers the ids that links can lead to. */
  readonly remember = (tree: Document, page: PageData): void => {
    const named = findAll(({ attribs }) => "id" in attribs, tree.children);
    this.#ids.set(page.url, new Set(named.map(({ attribs }) => attribs.id ?? "")));
  };

  /** The pages, by address, with links to ids that are nowhere; to be asked when all pages are walked. */
  pagesWithLostIds(): string[] {
    const pages = [...this.#places].filter(([, places]) =>
      [...places.values()].some(({ url, id }) => this.#isLost(url, id)),
    );
    return pages.map(([url]) => url);
  }

  /** A walk over a page as its author wrote it: tells each link to an id that is nowhere. */
  readonly tellLostIds = (tree: Document, page: PageData, tell: Tell<Element>): void => {
    let lost = 0;
    for (const link of linksOf(tree)) {
      const { href } = link.attribs;
      const target = this.#target(href, page);
      if (target.kind !== "local" || !this.#isLost(target.url, target.id)) continue;
      lost += 1;
      if (lost <= mostLost) tell(link, lostId(href, target.id, this.#idsOn(target.url)), href);
    }
  };

  /** The addresses of the pages that no link of another page was to lead to; to be asked when all are walked. */
  unlinked(): string[] {
    const linked = new Set(
      [...this.#places].flatMap(([from, places]) =>
        [...places.values()].map(({ url }) => url).filter((url) => url !== from),
      ),
    );
    return [...this.#options.pages().byUrl.keys()].filter(
      (url) => !linked.has(url) && !this.#meant.has(url),
    );
  }

  #target(href: string, page: PageData): LinkTarget {
    const { pages, home } = this.#options;
    return linkTarget(href, page, pages(), home);
  }

  // What hasn't been walked, because it can't be read or is no page, has its own mistakes told.
  #isLost(url: string, id: string): boolean {
    const ids = this.#ids.get(url);
    const frame = this.#frameOf(url);
    if (id === "" || id === "top" || !ids || !frame) return false;
    return !ids.has(id) && !frame.has(id);
  }

  #idsOn(url: string): string[] {
    return [...(this.#frameOf(url) ?? []), ...(this.#ids.get(url) ?? [])];
  }

  #frameOf(url: string): ReadonlySet<string> | undefined {
    return this.#options.frame(this.#options.pages().byUrl.get(url)?.data.layout);
  }
}

/** For each the nearest name is looked for; one more shows that there are more. */
const mostLost = mostPerFile + 1;

function linksOf(tree: Document): (Element & { attribs: { href: string } })[] {
  return findAll(({ attribs }) => "href" in attribs, tree.children) as ReturnType<typeof linksOf>;
}

/** What a link leads to outside of the site is not told where its reader comes from. */
function leaveUnfollowed({ attribs }: Element): void {
  if (!/^https?:/i.test(attribs.href ?? "")) return;
  attribs.rel = [...new Set(attribs.rel?.trim().split(/\s+/)).add("noreferrer")].join(" ");
}

function lostId(href: string, id: string, ids: string[]): Finding {
  const meant = ids.find((one) => one.toLowerCase() === id.toLowerCase()) ?? suggest(id, ids);
  return {
    rule: "broken-anchor",
    message: `the link leads to "#${shortened(id)}", and the page has no such place`,
    hint: meant
      ? `write: ${toWrite(`${href.replace(/#.*/s, "")}#${meant}`)}`
      : `link to the page alone, or give the heading there {: #${shortened(id)}}`,
  };
}
