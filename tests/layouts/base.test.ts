// The frame of every page: what it says of itself to machines, its header and its footer.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { locale, withoutComments } from "../../src/site/index.ts";
import { all, drawingOf, drawnIn, linksIn, mainOf, one, textOf } from "./built.ts";
import { furtherPages } from "./further-pages.ts";
import { writtenIn } from "./written.ts";

const { root, read, paths, diagnostics } = await furtherPages();
const { site, words, navigation, pages } = writtenIn(root);

const menu = navigation.map(({ url, label }): [string, string] => [
  label ?? pages.find((page) => page.url === url)?.title ?? "",
  url,
]);

const font = `data:font/woff2;base64,${readFileSync("_includes/fonts/ojuju-basic.woff2", "base64")}`;

const folder = "_includes/styles";
const names = readdirSync(folder).filter((file) => file.endsWith(".css"));
const sheets = names.map((file) =>
  withoutAddresses(withoutComments(readFileSync(`${folder}/${file}`, "utf8"))).trim(),
);

describe.for(pages.filter(({ url }) => url !== "/shared/"))(
  "$url",
  ({ layout, lang, title, description, url, output }) => {
    const page = parseDocument(read(output));
    const address = new URL(url, site.url).href;
    const about = description ?? site.description;

    test("says what it is", () => {
      const [head, html] = [one("head", page), one("html", page)];
      const shared = {
        "og:type": "website",
        "og:site_name": site.name,
        "og:locale": locale(lang),
        "og:url": address,
        "og:title": title,
        "og:description": about,
        "og:image": new URL(asset("share", "png"), site.url).href,
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": site.name,
        "twitter:card": "summary_large_image",
      };
      expect(html.attribs.lang).toBe(lang);
      expect(textOf(one("title", head))).toBe(
        title === site.name ? site.name : `${title} · ${site.name}`,
      );
      expect(metasIn(head)).toEqual({
        charset: "utf-8",
        "Content-Security-Policy": expect.stringMatching(/^default-src 'none'; /),
        referrer: "no-referrer",
        viewport: "width=device-width",
        description: about,
        ...(layout === "error" ? { robots: "noindex" } : shared),
        "theme-color": expect.stringMatching(/^#/),
      });
    });

    test("says where it stands, and what to fetch beside it", () => {
      const links = all("link", one("head", page)).map(({ attribs: { rel, ...rest } }) => [
        rel,
        rest,
      ]);
      expect(links).toEqual([
        ...(layout === "error" ? [] : [["canonical", { href: address }]]),
        ["icon", { href: asset("icon", "svg"), type: "image/svg+xml" }],
        ["apple-touch-icon", { href: asset("apple-touch-icon", "png") }],
        [
          "preload",
          {
            href: title === "A long page" ? asset("ojuju-basic", "woff2") : font,
            as: "font",
            type: "font/woff2",
            crossorigin: "",
          },
        ],
      ]);
    });

    test("has the font of its headings in its style, at the address that it preloads", () => {
      const style = textContent(one("style", page));
      const preload = all("link", page).find(({ attribs }) => attribs.rel === "preload");
      const hash = createHash("sha256").update(style).digest("base64");
      expect(style).toContain(`url("${preload?.attribs.href}")`);
      expect(style.includes("data:font")).toBe(title !== "A long page");
      expect(read(output)).toContain(`style-src 'sha256-${hash}'`);
    });

    test("has the style that every page has, in layers of this order", () => {
      const style = withoutAddresses(textContent(one("style", page)));
      expect(read(output)).toMatch(/^<!doctype html>\n/);
      expect(style.trim()).toMatch(/^@layer reset, tokens, type, layout, components;/);
      for (const sheet of sheets) expect(style).toContain(sheet);
    });

    test("begins with a link past the header", () => {
      const [first] = linksIn(one("body", page));
      expect(first).toEqual([words.skip, "#main"]);
      expect(textOf(mainOf(page))).not.toBe("");
    });

    test("has a header with the way home and the menu", () => {
      const header = one(".site-header", page);
      const home = one(".site-header__home", header);
      expect(linksIn(header)).toEqual([[`${site.name}, ${words.home}`, "/"], ...menu]);
      expect(drawnIn(home)).toHaveLength(5);
      expect(one("nav", header).attribs["aria-label"]).toBe(words.menu);
      expect(currentIn(header)).toEqual(menu.map(([, to]) => to).filter((to) => to === url));
    });

    test("has a footer with every page of the menu and every place of site.yaml", () => {
      const footer = one(".site-footer", page);
      const places = [...site.join, ...site.follow];
      expect(linksIn(footer)).toEqual([
        [words.footer.home, "/"],
        ...menu,
        [words.footer.contact, `mailto:${site.contact}`],
        [words.footer.repository, site.repository],
        ...places.map((place) => [place.name, place.url]),
      ]);
      expect(drawnIn(one(".wordmark", footer))).toEqual(drawingOf("BLACK\nPYTHON\nDEVS"));
      expect(one("nav", footer).attribs["aria-label"]).toBe(words.footer.label);
      expect(currentIn(footer)).toEqual(
        ["/", ...menu.map(([, to]) => to)].filter((to) => to === url),
      );
    });

    test("doesn't tell other sites where its reader comes from", () => {
      const outside = all("a", page).filter(({ attribs }) => /^https?:/.test(attribs.href ?? ""));
      const accounts = outside.filter(({ attribs }) => attribs.rel === "me noreferrer");
      expect(accounts.map(({ attribs }) => attribs.href)).toEqual(
        site.follow.map(({ url }) => url),
      );
      for (const { attribs } of outside) expect(attribs.rel, attribs.href).toMatch(/\bnoreferrer$/);
    });

    function asset(name: string, ending: string): string {
      const file = paths.find(
        (path) => path.startsWith(`assets/${name}.`) && path.endsWith(ending),
      );
      return `/${file}`;
    }
  },
);

test("a page is shared with an image of its own where it names one", () => {
  const metas = metasIn(one("head", parseDocument(read("shared/index.html"))));
  const file = paths.find((path) => /^img\/[\da-f]{16}-1200\.png$/.test(path));
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("unused-image");
  expect(metas).toMatchObject({
    "og:image": new URL(`${file}`, site.url).href,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Q & A <soon>",
  });
});

/** A style sheet, whatever addresses its files have. */
function withoutAddresses(css: string): string {
  return css.replace(/url\(".*?"\)/g, "url()");
}

/** What a head's `<meta>` say, by their name. */
function metasIn(head: Parameters<typeof all>[1]): Record<string, string | undefined> {
  const metas = all("meta", head).map(({ attribs }) => [
    attribs.name ?? attribs.property ?? attribs["http-equiv"] ?? "charset",
    attribs.content ?? attribs.charset,
  ]);
  return Object.fromEntries(metas);
}

/** Where the links lead that say they are the current page. */
function currentIn(within: Parameters<typeof all>[1]): (string | undefined)[] {
  const current = all("a", within).filter(({ attribs }) => attribs["aria-current"] === "page");
  return current.map(({ attribs }) => attribs.href);
}
