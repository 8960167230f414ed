// Where a link of an author's leads; asked by the walk over a page's links.
import { posix } from "node:path";
// Unlike decodeURIComponent it takes what is no escape as it stands.
import { unescape as readable } from "node:querystring";
import type { PageData } from "@11ty/eleventy";
import { fileOf, shortened } from "../content/index.ts";
import { type Finding, suggest, toWrite } from "../diagnostics/index.ts";
import { schemeMistake, webMistake } from "./address-elsewhere.ts";
import type { Pages } from "./pages.ts";

/** What an address turns out to be: a place in the site, one elsewhere, or a mistake. */
export type LinkTarget =
  | {
      kind: "local";
      /** From the site's root, whole. */
      address: string;
      /** The page's own part of it, and the id of an element there, or an empty text. */
      url: string;
      id: string;
    }
  | { kind: "elsewhere"; address: string }
  | {
      kind: "lost";
      finding: () => Finding;
      /** The address of the page that is meant, where one is near. */
      meant?: () => string | undefined;
    };

/** What the site has besides its authors' pages. */
const others: ReadonlySet<string> = new Set(["/sitemap.xml", "/robots.txt"]);

/** The pages that show the site's own parts; whether one is there shows when the site is finished. */
const stylePages = /^\/style\/(?:[a-z-]+\/)?$/;

/**
 * Reads a link as it stands on a page: `mission.md#own`, a file beside the page's, is that page, so that
 * the link works in the repository as well.
 *
 * @param home the site's own whole address: what begins with it is a place in the site
 */
export function linkTarget(written: string, page: PageData, pages: Pages, home?: URL): LinkTarget {
  const href = written.trim();
  if (/^(?:https?:|\/\/)/i.test(href)) {
    const address = href.startsWith("//") ? `https:${href}` : href;
    const isWhole = /^https?:\/\/[^/\\]/i.test(address) && URL.canParse(address);
    if (!isWhole) return { kind: "lost", finding: () => halfAddress(href, page, pages) };
    const path = home && pathBelow(home, address);
    if (path !== undefined) return insideSite(path, page, pages);
    const { pathname } = new URL(address);
    return elsewhere(
      address,
      webMistake(address, pages.byUrl.has(pathname) ? pathname : undefined),
    );
  }
  const scheme = URL.canParse(href) ? new URL(href).protocol : undefined;
  if (scheme === undefined) return insideSite(href, page, pages);
  return elsewhere(href, schemeMistake(href, scheme));
}

function elsewhere(address: string, finding: Finding | undefined): LinkTarget {
  return finding ? { kind: "lost", finding: () => finding } : { kind: "elsewhere", address };
}

/** What of a whole address comes after that of the site, from `/` on; undefined for one elsewhere. */
function pathBelow(home: URL, href: string): string | undefined {
  const { host, pathname, search, hash } = new URL(href);
  const folder = home.pathname.replace(/\/?$/, "/");
  const isBelow = host === home.host && `${pathname}/`.startsWith(folder);
  return isBelow ? `/${pathname.slice(folder.length)}${search}${hash}` : undefined;
}

function insideSite(href: string, page: PageData, pages: Pages): LinkTarget {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  // What begins with a colon finds a text, not an element.
  const id = hash.startsWith("#:~:") ? "" : readable(hash.slice(1));
  if (href === "") return { kind: "lost", finding: () => emptyLink };
  if (path === "") return { kind: "local", address: href, url: page.url, id };
  if (readable(path).includes("\\")) return { kind: "lost", finding: () => backslashes(path) };
  const file = posix.join(posix.dirname(fileOf(page)), readable(path));
  const url = pages.byFile.get(file)?.url ?? addressFrom(page.url, path);
  const known = [url, `${url}/`, url.replace(/(?<=\/)index\.html$/, "")].find(
    (one) => pages.byUrl.has(one) || others.has(one) || stylePages.test(one),
  );
  if (known === undefined) {
    const finding = () => {
      const meant = meantTarget(path, page, pages);
      return lostLink(path, file, meant && `${meant}${query}${hash}`);
    };
    const meant = () => addressMeant(path, page, pages);
    return { kind: "lost", finding, meant };
  }
  return { kind: "local", address: `${known}${query}${hash}`, url: known, id };
}

// From the page's folder, as a browser reads it.
function addressFrom(url: string, path: string): string {
  const address = URL.parse(path, `https://this.site${url}`);
  return address?.host === "this.site" ? readable(address.pathname) : path;
}

/** What was meant by a path that leads nowhere: another site, a mailbox, the nearest page. */
function meantTarget(path: string, page: PageData, pages: Pages): string | undefined {
  const written = readable(path);
  if (/^[^/\s]+@[^/\s]+\.[a-z]+$/i.test(written)) return `mailto:${path}`;
  // Without its colon.
  const bare = /^https?\/\/+(?=\S)/i;
  if (bare.test(written)) return path.replace(bare, "https://");
  if (/^(?:www\.|[\w.-]+\.(?:com|dev|io|net|org)(?:\/|$))/i.test(written)) return `https://${path}`;
  const folder = posix.dirname(fileOf(page));
  // The path as the repository shows it, wherever it is taken to begin.
  const fromRoot = written.replace(/^(?:\.{0,2}\/)+/, "");
  if (pages.byFile.has(fromRoot)) return posix.relative(folder, fromRoot);
  const files = [...pages.byFile.keys()].map((known) => posix.relative(folder, known));
  const asFile = `${written.replace(/\/$|\.html$/, "")}.md`.toLowerCase();
  return (
    files.find((file) => file.toLowerCase() === asFile) ??
    suggest(written, [...files, ...pages.byUrl.keys()]) ??
    suggest(asFile, files)
  );
}

function addressMeant(path: string, page: PageData, pages: Pages): string | undefined {
  const meant = meantTarget(path, page, pages);
  if (meant === undefined) return undefined;
  const file = posix.join(posix.dirname(fileOf(page)), meant);
  return pages.byFile.get(file)?.url ?? pages.byUrl.get(meant)?.url;
}

function lostLink(path: string, file: string, meant: string | undefined): Finding {
  if (file.startsWith("content/images/")) return linkedPicture(path);
  return {
    rule: "broken-link",
    message: `there is no page ${shortened(readable(path))} to link to`,
    hint: meant
      ? `write: ${toWrite(meant)}`
      : "write the path of a page's file from this one, such as mission.md",
  };
}

const emptyLink: Finding = {
  rule: "broken-link",
  message: "this link doesn't say where it leads",
  hint: "write it: [the text](mission.md)",
};

function linkedPicture(path: string): Finding {
  return {
    rule: "broken-link",
    message: "a picture is shown on a page, and has no address to link to",
    hint: `write: ![What it shows](${toWrite(path)})`,
  };
}

function backslashes(path: string): Finding {
  return {
    rule: "broken-link",
    message: "between the folders of a path stands / and not \\",
    hint: `write: ${toWrite(readable(path).replaceAll("\\", "/"))}`,
  };
}

/** What begins as a web address and is none: a browser takes it for a path in this site. */
function halfAddress(href: string, page: PageData, pages: Pages): Finding {
  const rest = href.replace(/^(?:https?:)?[/\\]*/i, "");
  const isOfSite = rest !== "" && insideSite(rest, page, pages).kind === "local";
  return {
    rule: "invalid-address",
    message: "a web address begins with https:// and the name of a site",
    hint: `write: ${isOfSite ? toWrite(rest) : `https://${toWrite(rest || "example.org")}`}`,
  };
}
