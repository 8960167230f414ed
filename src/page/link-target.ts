// Where a link of an author's leads; asked by the walk over a page's links.
import { posix } from "node:path";
// Unlike decodeURIComponent it takes what is no escape as it stands.
import { unescape as readable } from "node:querystring";
import type { PageData } from "@11ty/eleventy";
import { type Finding, suggest } from "../problems/index.ts";
import { fileOf } from "../schema/index.ts";
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
  | { kind: "lost"; finding: () => Finding };

/** What the site has besides its authors' pages. */
const others: ReadonlySet<string> = new Set(["/sitemap.xml", "/robots.txt", "/style/"]);

/** What a link may lead to elsewhere; anything else could run as a script. */
const schemes: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * Reads a link as it stands on a page: `mission.md#own`, a file beside the page's, is that page, so that
 * the link works in the repository as well.
 */
export function linkTarget(href: string, page: PageData, pages: Pages): LinkTarget {
  if (href.startsWith("//")) return { kind: "elsewhere", address: `https:${href}` };
  const scheme = URL.canParse(href) ? new URL(href).protocol : undefined;
  if (scheme === undefined) return insideSite(href, page, pages);
  return schemes.has(scheme)
    ? { kind: "elsewhere", address: href }
    : { kind: "lost", finding: () => strangeScheme(scheme) };
}

function insideSite(href: string, page: PageData, pages: Pages): LinkTarget {
  const [, path = "", query = "", hash = ""] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href.trim()) ?? [];
  // What begins with a colon finds a text, not an element.
  const id = hash.startsWith("#:~:") ? "" : readable(hash.slice(1));
  if (href.trim() === "") return { kind: "lost", finding: () => emptyLink };
  if (path === "") return { kind: "local", address: href, url: page.url, id };
  const file = posix.join(posix.dirname(fileOf(page)), readable(path));
  const url = pages.byFile.get(file)?.url ?? addressFrom(page.url, path);
  const known = [url, `${url}/`, url.replace(/(?<=\/)index\.html$/, "")].find(
    (one) => pages.byUrl.has(one) || others.has(one),
  );
  if (known === undefined) {
    const finding = () => {
      const meant = meantTarget(path, page, pages);
      return lostLink(path, file, meant && `${meant}${query}${hash}`);
    };
    return { kind: "lost", finding };
  }
  return { kind: "local", address: `${known}${query}${hash}`, url: known, id };
}

// From the page's folder, as a browser reads it.
function addressFrom(url: string, path: string): string {
  return readable(new URL(path, `https://this.site${url}`).pathname);
}

/** What was meant by a path that leads nowhere: another site, a mailbox, the nearest page. */
function meantTarget(path: string, page: PageData, pages: Pages): string | undefined {
  const written = readable(path);
  if (/^[^/\s]+@[^/\s]+\.[a-z]+$/i.test(written)) return `mailto:${path}`;
  if (/^(?:www\.|[\w.-]+\.(?:com|dev|io|net|org)(?:\/|$))/i.test(written)) return `https://${path}`;
  const folder = posix.dirname(fileOf(page));
  // The path as the repository shows it.
  if (pages.byFile.has(written)) return posix.relative(folder, written);
  const files = [...pages.byFile.keys()].map((known) => posix.relative(folder, known));
  return (
    suggest(written, [...files, ...pages.byUrl.keys()]) ??
    suggest(`${written.replace(/\/$|\.html$/, "")}.md`, files)
  );
}

function lostLink(path: string, file: string, meant: string | undefined): Finding {
  if (file.startsWith("content/images/")) return linkedPicture(path);
  return {
    rule: "lost-link",
    message: `there is no page ${readable(path)} to link to`,
    hint: meant
      ? `write: ${meant}`
      : "write the path of a page's file from this one, such as mission.md",
  };
}

const emptyLink: Finding = {
  rule: "lost-link",
  message: "this link doesn't say where it leads",
  hint: "write it: [the text](mission.md)",
};

function linkedPicture(path: string): Finding {
  return {
    rule: "lost-link",
    message: "a picture is shown on a page, and has no address to link to",
    hint: `write: ![What it shows](${path})`,
  };
}

function strangeScheme(scheme: string): Finding {
  return {
    rule: "strange-address",
    message: `a link can't lead to a ${scheme} address`,
    hint: "write an address that begins with https://, or the path of a page's file",
  };
}
