// The pages of `content/` as far as they can be read: their front matter and their Markdown. Asked by the
// check of their texts, which doesn't wait for Eleventy.
import type { Diagnostic } from "../diagnostics/index.ts";
import { type PageDocument, readPage } from "./document.ts";
import type { Page } from "./page.ts";
import { addressOf, addressOfFile, takenAddresses } from "./page-address.ts";
import { isPage } from "./stray-file.ts";
import { filesBelow } from "./tree.ts";

export type PageSource = {
  /** Path relative to the project's folder. */
  inputPath: string;
  url: string;
  /** The front matter as it is written, whether or not it is as it should be. */
  data: Partial<Page>;
  /** The Markdown below it; absent where the front matter can't be read. */
  body?: string;
};

/** Every page, in the order of their files. */
export function pageSources(root: string): PageSource[] {
  const files = filesBelow(root, "content").filter(({ file, isPlain }) => isPlain && isPage(file));
  const pages = files.map(({ file }) => ({ file, page: readPage(root, file) }));
  const documents = pages.flatMap(({ page }) => (Array.isArray(page) ? [] : page));
  const taken = new Set(takenAddresses(documents).map(({ file }) => file));
  // What belongs to another page is told of the permalink alone, and not of each link there.
  return pages.map(({ file, page }) => {
    const source = sourceOf(file, page);
    return taken.has(file) ? { ...source, url: addressOfFile(file) } : source;
  });
}

/** One page. @param file path relative to `root` */
export function pageSource(root: string, file: string): PageSource {
  return sourceOf(file, readPage(root, file));
}

function sourceOf(file: string, page: PageDocument | Diagnostic[]): PageSource {
  if (Array.isArray(page) || !isGroup(page.yaml.value))
    return { inputPath: file, url: addressOfFile(file), data: {} };
  const body = page.source.text.slice(page.body);
  return { inputPath: file, url: addressOf(page), data: page.yaml.value, body };
}

function isGroup(value: unknown): value is Partial<Page> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
