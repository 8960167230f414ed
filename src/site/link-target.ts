import { posix } from "node:path";
// Unlike decodeURIComponent it takes what is no escape as it stands.
import { unescape as decode } from "node:querystring";
import type { Page, Pages } from "../content/index.ts";
import { type RuleId, shortened, suggest, toWrite, type Wording } from "../diagnostics/index.ts";

/** Where a link leads: to a place in the site, elsewhere, or nowhere. */
export type LinkTarget =
  | {
      kind: "local";
      /** From the site's root, whole. */
      address: string;
      /** The page's own part of it, and the id of an element there, or an empty text. */
      url: string;
      id: string;
    }
  | { kind: "outside"; address: string }
  | { kind: "broken"; rule: RuleId; wording: Wording };

/** What the site has besides its authors' pages; whether a style page is there shows when it is built. */
const otherAddresses = /^\/(?:sitemap\.xml|robots\.txt|style\/(?:[a-z-]+\/)?)$/;

/** What a link may lead to beside the web; anything else could run as a script. */
const schemes: Readonly<Record<string, { pattern: RegExp; message: string; hint: string }>> = {
  "mailto:": {
    pattern: /^mailto:(?:[^\s@?]+@[^\s@]|\?.)/i,
    message: "this is not a whole mail address",
    hint: "write it like this: mailto:name@example.org",
  },
  "tel:": {
    pattern: /^tel:[+*#(\d]/i,
    message: "this is not a telephone number",
    hint: "write it like this: tel:+234800000000",
  },
  "sms:": {
    pattern: /^sms:[+*#(\d?]/i,
    message: "this is not a telephone number",
    hint: "write it like this: sms:+234800000000",
  },
};

const ownComputer = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$|\.(?:localhost|local)$/;

/**
 * Reads a link as it stands on a page: `mission.md#own`, a file beside the page's, is that page, so that
 * the link works in the repository as well.
 * @param home the site's own whole address: what begins with it is a place in the site
 */
export function linkTarget(written: string, page: Page, pages: Pages, home: URL): LinkTarget {
  const href = written.trim();
  if (/^(?:https?:|\/\/)/i.test(href)) return webTarget(href, page, pages, home);
  const scheme = URL.canParse(href) ? new URL(href).protocol : undefined;
  return scheme === undefined ? localTarget(href, page, pages) : schemeTarget(href, scheme);
}

function webTarget(href: string, page: Page, pages: Pages, home: URL): LinkTarget {
  const address = href.startsWith("//") ? `https:${href}` : href;
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) {
    const rest = href.replace(/^(?:https?:)?[/\\]*/i, "");
    const isLocal = rest !== "" && localTarget(rest, page, pages).kind === "local";
    return invalid(
      "a web address begins with https:// and the name of a site",
      `write: ${isLocal ? toWrite(rest) : `https://${toWrite(rest || "example.org")}`}`,
    );
  }
  const { host, hostname, pathname, search, hash } = new URL(address);
  if (host === home.host && `${pathname}/`.startsWith(home.pathname))
    return localTarget(`/${pathname.slice(home.pathname.length)}${search}${hash}`, page, pages);
  if (ownComputer.test(hostname))
    return onOwnComputer(pages.byUrl.has(pathname) ? `write: ${toWrite(pathname)}` : wholeAddress);
  if (/^https?$/.test(hostname))
    return invalid(
      "https:// stands twice",
      `write: https://${toWrite(address.replace(/^(?:https?:?\/+)+/i, "") || "example.org")}`,
    );
  if (!hostname.includes(".") && !hostname.startsWith("["))
    return invalid(
      `"${shortened(hostname)}" is not the whole name of a site`,
      `write the whole of it, such as https://${toWrite(hostname)}.org`,
    );
  return { kind: "outside", address };
}

const wholeAddress =
  "write an address that begins with https://, or put it in backticks where it is meant to be read";

function schemeTarget(href: string, scheme: string): LinkTarget {
  const known = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (known)
    return known.pattern.test(href)
      ? { kind: "outside", address: href }
      : invalid(known.message, known.hint);
  const otherwise = "write an address that begins with https://, or the path of a page's file";
  if (/^(?:file|[a-z]):$/.test(scheme)) return onOwnComputer(otherwise);
  const isWeb = suggest(scheme, ["https:", "http:"]) && /^[a-z]+:\/\/\S/i.test(href);
  return invalid(
    `a link can't lead to a ${shortened(scheme)} address`,
    isWeb ? `write: ${toWrite(href.replace(/^[a-z]+:\/\//i, "https://"))}` : otherwise,
  );
}

function localTarget(href: string, page: Page, pages: Pages): LinkTarget {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  // What begins with a colon finds a text, not an element.
  const id = hash.startsWith("#:~:") ? "" : decode(hash.slice(1));
  if (href === "")
    return broken("this link doesn't say where it leads", "write it: [the text](mission.md)");
  if (path === "") return { kind: "local", address: href, url: page.url, id };
  if (decode(path).includes("\\"))
    return broken(
      "between the folders of a path stands / and not \\",
      `write: ${toWrite(decode(path).replaceAll("\\", "/"))}`,
    );
  const file = posix.join(posix.dirname(page.file), decode(path));
  const url = pages.byFile.get(file)?.url ?? addressFrom(page.url, path);
  const known = [url, `${url}/`, url.replace(/(?<=\/)index\.html$/, "")].find(
    (one) => pages.byUrl.has(one) || otherAddresses.test(one),
  );
  if (known !== undefined)
    return { kind: "local", address: `${known}${query}${hash}`, url: known, id };
  if (file.startsWith("content/images/"))
    return broken(
      "an image is shown on a page, and has no address to link to",
      `write: ![What it shows](${toWrite(path)})`,
    );
  const nearest = nearestTarget(path, page, pages);
  return broken(
    `there is no page ${shortened(decode(path))} to link to`,
    nearest
      ? `write: ${toWrite(`${nearest}${query}${hash}`)}`
      : "write the path of a page's file from this one, such as mission.md",
  );
}

/** From the page's folder, as a browser reads it. */
function addressFrom(url: string, path: string): string {
  const address = URL.parse(path, `https://this.site${url}`);
  return address?.host === "this.site" ? decode(address.pathname) : path;
}

/** What a path that leads nowhere may stand for: a mailbox, another site, the nearest page. */
function nearestTarget(path: string, page: Page, pages: Pages): string | undefined {
  const written = decode(path);
  if (/^[^/\s]+@[^/\s]+\.[a-z]+$/i.test(written)) return `mailto:${path}`;
  if (/^https?\/\/+\S/i.test(written)) return path.replace(/^https?\/\/+/i, "https://");
  if (/^(?:www\.|[\w.-]+\.(?:com|dev|io|net|org)(?:\/|$))/i.test(written)) return `https://${path}`;
  const folder = posix.dirname(page.file);
  // The path as the repository shows it, wherever it is taken to begin.
  const fromRoot = written.replace(/^(?:\.{0,2}\/)+/, "");
  if (pages.byFile.has(fromRoot)) return posix.relative(folder, fromRoot);
  const files = pages.all.map(({ file }) => posix.relative(folder, file));
  const asFile = `${written.replace(/\/$|\.html$/, "")}.md`.toLowerCase();
  return (
    files.find((file) => file.toLowerCase() === asFile) ??
    suggest(written, [...files, ...pages.byUrl.keys()]) ??
    suggest(asFile, files)
  );
}

function broken(message: string, hint: string): LinkTarget {
  return { kind: "broken", rule: "broken-link", wording: { message, hint } };
}

function invalid(message: string, hint: string): LinkTarget {
  return { kind: "broken", rule: "invalid-address", wording: { message, hint } };
}

function onOwnComputer(hint: string): LinkTarget {
  return invalid("only your own computer has this address, and a visitor would find nothing", hint);
}
