import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";
import type { CheckedSite } from "./site-checks.ts";

export type BuiltPage = {
  url: string;
  /** What it was made from: a page's Markdown, or a template that is a page by itself. */
  file: string;
  html: string;
};

/** A site that is laid out and not yet published. */
export type BuiltSite = CheckedSite & {
  /** Where it was written. */
  folder: string;
  pages: BuiltPage[];
};

/** An address in a page. */
export type PageAddress = {
  address: string;
  /** Whether a browser fetches it by itself, or follows it when asked to. */
  isFetched: boolean;
};

export type PageImage = { address: string; alt: string };

/** What was read of a built page outside of its author's text, which is checked before. */
export type PageContent = {
  addresses: PageAddress[];
  /** As a phone fetches them. */
  images: PageImage[];
};

/** The kinds of `<link>` that a browser doesn't fetch. */
const named = /^(?:alternate|author|canonical|help|license|me|next|prev|search)$/;

const fetching = new Set(["src", "poster", "data", "action", "formaction", "ping"]);

/** Reads a page from its first tag to its last, its style sheet apart. */
export function readPage(html: string): PageContent {
  const content: PageContent = { addresses: [], images: [] };
  let source: string | undefined;
  const fetched = (address: string) => content.addresses.push({ address, isFetched: true });
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, rel = "", srcset, src = "", alt = "" } = attributes;
      if (href !== undefined)
        content.addresses.push({ address: href, isFetched: name === "link" && !named.test(rel) });
      for (const attribute in attributes)
        if (fetching.has(attribute)) fetched(attributes[attribute] ?? "");
      for (const address of candidates(srcset)) fetched(address);
      if (name === "picture") source = undefined;
      if (name === "source") source ??= srcset;
      if (name === "img") {
        // A browser takes the first format that it knows, a phone the densest file.
        content.images.push({ address: candidates(source ?? srcset).at(-1) ?? src, alt });
        source = undefined;
      }
    },
  });
  parser.end(html.replace(/<style>.*?<\/style>/s, ""));
  return content;
}

// https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
function candidates(srcset = ""): string[] {
  return srcset.split(", ").flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);
}

/** The files of a built site by the address that a server gives them. */
export class OutputFiles {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;

  constructor(folder: string) {
    this.#folder = folder;
    // By their names as they are listed: some disks don't tell capitals from small letters.
    this.#files = new Set(
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
        file.replaceAll("\\", "/"),
      ),
    );
  }

  /** The file that GitHub Pages sends for a path from the site's root; undefined where there is none. */
  at(path: string): string | undefined {
    const file = posix.normalize(path).replace(/^\//, "");
    const ways = path.endsWith("/")
      ? [`${file}index.html`]
      : [file, `${file}.html`, `${file}/index.html`];
    return ways.find((way) => this.#files.has(way) && statSync(join(this.#folder, way)).isFile());
  }

  /** A file's size in bytes. */
  size(file: string): number {
    return statSync(join(this.#folder, file)).size;
  }
}
