import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";

/** What the head of a page needs to show its body. */
export type PageStyle = {
  /** The text of the page's `<style>`, to the byte. */
  css: string;
  /** The page's Content Security Policy. */
  policy: string;
  /** The address of the headings' font: its file, or all its bytes where the page has the room. */
  font: string;
};

export type PageStylesOptions = {
  /** The folder of the templates. */
  includes: string;
  asset: (file: string) => string;
  /** How many bytes the page at an address may have, compressed. */
  budget: (url: string) => number;
};

/** Ahead of all sheets: which layer goes before which. */
const layerOrder = "@layer reset, tokens, type, layout, components;";

/** The rest of a head, compressed: its title, description and addresses. */
const restOfHead = 700;

/** How to weigh a small page: gzip's usual tables take as long to lay out as to use. */
const quick = { level: constants.Z_BEST_SPEED, windowBits: 14, memLevel: 7, chunkSize: 4096 };

/** The compressed size of a page in bytes, a little above what a server sends. */
export function quickWeight(html: string): number {
  return gzipSync(html, quick).length;
}

/** The two styles that there are for one set of sheets, and the compressed size of the larger one. */
type Styles = { carried: PageStyle; fetched: PageStyle; size: number };

/**
 * The style sheets of each page: its components ask for theirs while its body is rendered, and the page
 * carries those and no others, each once, the first one first.
 */
export class PageStyles {
  readonly #options: PageStylesOptions;
  readonly #asked = new Map<string, Set<string>>();
  readonly #sheets = new Map<string, string>();
  /** Most pages of a layout have one and the same. */
  readonly #styles = new Map<string, Styles>();
  readonly #font: { carried: string; fetched: string };

  /** @param font the headings' font, from the templates' folder on */
  constructor(options: PageStylesOptions, font: string) {
    this.#options = options;
    const bytes = readFileSync(join(options.includes, font), "base64");
    this.#font = { carried: `data:font/woff2;base64,${bytes}`, fetched: options.asset(font) };
  }

  /** Adds a sheet to those of a page. @param file from the templates' folder on */
  ask(url: string, file: string): void {
    this.#asked.set(url, (this.#asked.get(url) ?? new Set()).add(file));
  }

  /**
   * What the head of a page needs, once the rest of it has been rendered.
   * @param body with what else the page carries, which is weighed
   * @param textStyles the declarations of the text's own styles: outside of all layers, as attributes are
   * @param extra rules for this page alone
   */
  of(url: string, body: string, textStyles: readonly string[], extra = ""): PageStyle {
    const files = [...(this.#asked.get(url) ?? [])];
    this.#asked.delete(url);
    const own = textStyles.map((rule, index) => `.written-${index + 1} { ${rule} }\n`).join("");
    const key = [...files, own, extra].join("\n");
    const styles = this.#styles.get(key) ?? this.#make(files, own, extra);
    this.#styles.set(key, styles);
    const size = styles.size + quickWeight(body) + restOfHead;
    return size <= this.#options.budget(url) ? styles.carried : styles.fetched;
  }

  #make(files: string[], own: string, extra: string): Styles {
    const sheets = [...files.map((file) => this.#sheet(file)), own].filter((sheet) => sheet !== "");
    const css = `\n${layerOrder}\n${sheets.join("\n")}\n${extra}  `;
    const { carried, fetched } = this.#font;
    const inPage = css.replaceAll(fetched, carried);
    return {
      carried: { css: inPage, policy: contentSecurityPolicy(inPage), font: carried },
      fetched: { css, policy: contentSecurityPolicy(css), font: fetched },
      // Where the font stands a second time it takes next to nothing.
      size: gzipSync(carried + inPage).length,
    };
  }

  // A sheet is no template; `url("fonts/…")` in it is an asset's.
  #sheet(file: string): string {
    const { includes, asset } = this.#options;
    const sheet =
      this.#sheets.get(file) ??
      withoutComments(readFileSync(join(includes, file), "utf8"))
        .trim()
        .replace(/(?<=url\(")[^":]+(?="\))/g, asset);
    this.#sheets.set(file, sheet);
    return sheet;
  }
}

/** A sheet as pages carry it: on the home page, its comments were a fifth of all that a reader loads. */
export function withoutComments(sheet: string): string {
  return sheet.replace(/^[ \t]*\/\*.*?\*\/\n|[ \t]*\/\*.*?\*\//gms, "");
}

/**
 * What a page may load and run: its images from its own site, its font from there or within the page, the
 * one style that stands in it, and the rules by which a browser may prerender the next page. GitHub Pages
 * sends no headers of ours, so it stands in the page, where browsers take no `frame-ancestors`.
 * https://www.w3.org/TR/CSP3/
 * @param style the text of the page's `<style>`, to the byte
 */
export function contentSecurityPolicy(style: string): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self' data:",
    // Lighthouse reads robots.txt with the page's own rights; nothing else connects anywhere.
    "connect-src 'self'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "script-src 'inline-speculation-rules'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
