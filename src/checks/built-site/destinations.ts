// Where the addresses on the finished pages lead: to something that was built, elsewhere, or nowhere. One
// for each build; asked for every address of a page.
// Unlike decodeURIComponent it takes what is no escape as it stands.
import { unescape as readable } from "node:querystring";
import { suggest } from "../../diagnostics/index.ts";
import type { Address } from "./addresses.ts";
import type { FinishedPage, Slip } from "./finished-page.ts";
import { type Reading, readPage } from "./reading.ts";
import type { Sheets } from "./sheets.ts";
import type { SiteFiles } from "./site-files.ts";
import {
  foreignPage,
  foreignRequest,
  lostAddress,
  lostPlace,
  outside,
  strangeAddress,
} from "./wrong-addresses.ts";

export type DestinationsOptions = {
  /** The site's whole address. */
  site: URL;
  files: SiteFiles;
  sheets: Sheets;
  /** The pages whose HTML is as it should be, but for what is looked for here. */
  pages: readonly FinishedPage[];
};

/** What a link may lead to elsewhere; anything else could run as a script. */
const schemes: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "sms:", "tel:"]);

export class Destinations {
  readonly #site: URL;
  readonly #files: SiteFiles;
  readonly #sheets: Sheets;
  readonly #pages: ReadonlyMap<string, FinishedPage>;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor({ site, files, sheets, pages }: DestinationsOptions) {
    this.#site = site;
    this.#files = files;
    this.#sheets = sheets;
    this.#pages = new Map(pages.map((page) => [page.url, page]));
  }

  /** What is wrong with the addresses of a page. */
  slips({ addresses, ids, style }: Reading, page: FinishedPage): Slip[] {
    const styles = this.#sheets.sheet(style).addresses;
    return [...addresses, ...styles.map(fetched)]
      .map((address) => this.#slip(address, page, ids))
      .filter((slip) => slip !== undefined);
  }

  /** The file of the site that an address of a page stands for. */
  file(address: string, { url }: FinishedPage): string | undefined {
    const path = this.#insideSite(this.#local(address, url)?.path ?? "");
    return path === undefined ? undefined : this.#files.fileAt(path);
  }

  #slip(address: Address, page: FinishedPage, ids: ReadonlySet<string>): Slip | undefined {
    // A typeface may stand in its own address, which is long to read for each page.
    if (address.way === "fetched" && address.address.startsWith("data:")) return undefined;
    const local = this.#local(address.address, page.url, address.way === "named");
    if (local === undefined) return slipElsewhere(address);
    const path = local.path === "" ? page.url : this.#insideSite(local.path);
    if (path === undefined) return outside(address.address, this.#site.pathname);
    if (!this.#pages.has(path) && this.#files.fileAt(path) === undefined)
      return lostAddress(address.address, path, () => this.#meant(path));
    const { id } = local;
    if (id === "" || id === "top" || id.startsWith(":~:")) return undefined;
    const there = path === page.url ? ids : this.#idsOn(path);
    return there && !there.has(id) ? lostPlace(address.address, id, there) : undefined;
  }

  // What begins with a slash is most of them, and a browser's whole reading takes its time.
  #local(address: string, url: string, isWhole = false): { path: string; id: string } | undefined {
    if (isWhole && address.startsWith(this.#site.href))
      return parts(this.#site.pathname + address.slice(this.#site.href.length));
    if (/^(?:\/(?!\/)|#)/.test(address)) return parts(address);
    if (address.startsWith("https://")) return undefined;
    const base = `https://this.site${this.#site.pathname}${url.slice(1)}`;
    const target = URL.parse(address, base);
    if (target?.host !== "this.site") return undefined;
    return parts(target.pathname + target.search + target.hash);
  }

  #insideSite(path: string): string | undefined {
    const { pathname } = this.#site;
    return path.startsWith(pathname) ? path.slice(pathname.length - 1) : undefined;
  }

  // The other page is read again: to keep the ids of all would keep the text of all.
  #idsOn(url: string): ReadonlySet<string> | undefined {
    const page = this.#pages.get(url);
    if (!page) return undefined;
    const ids = this.#ids.get(url) ?? readPage(page.html).ids;
    this.#ids.set(url, ids);
    return ids;
  }

  #meant(path: string): string | undefined {
    return suggest(path, this.#pages.keys());
  }
}

function parts(address: string): { path: string; id: string } {
  const hash = address.indexOf("#");
  const [path = ""] = (hash < 0 ? address : address.slice(0, hash)).split("?", 1);
  return { path: readable(path), id: hash < 0 ? "" : readable(address.slice(hash + 1)) };
}

function fetched(address: string): Address {
  return { address, way: "fetched" };
}

function slipElsewhere({ address, way }: Address): Slip | undefined {
  if (way === "followed" && address.startsWith("https://")) return undefined;
  const scheme = URL.parse(address, "https://elsewhere.site")?.protocol ?? "";
  if (!schemes.has(scheme)) return strangeAddress(address, scheme);
  if (way === "readied") return foreignPage(address);
  return way === "fetched" ? foreignRequest(address) : undefined;
}
