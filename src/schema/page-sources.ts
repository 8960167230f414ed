// The pages of `content/` as far as they can be read: their front matter and their Markdown. Asked by the
// check of their texts, which doesn't wait for Eleventy.

import { splitFrontMatter } from "./front-matter.ts";
import type { Page } from "./page.ts";
import { addressOf } from "./page-address.ts";
import { readSource } from "./source.ts";
import { filesBelow } from "./tree.ts";
import { isMistake, readYaml } from "./yaml.ts";

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
  return filesBelow(root, "content")
    .filter(({ file, isPlain }) => isPlain && file.endsWith(".md"))
    .map(({ file }) => pageSource(root, file));
}

/** One page. @param file path relative to `root` */
export function pageSource(root: string, file: string): PageSource {
  const { text } = readSource(root, file);
  const { yaml: block, offset } = splitFrontMatter({ file, text });
  const yaml = block === undefined ? undefined : readYaml(block);
  if (block === undefined || !yaml || isMistake(yaml) || !isGroup(yaml.value))
    return { inputPath: file, url: addressOf(file, {}), data: {} };
  const body = text.slice(offset + block.length).replace(/^\r?\n---[ \t]*(?:\r?\n|$)/, "");
  return { inputPath: file, url: addressOf(file, yaml.value), data: yaml.value, body };
}

function isGroup(value: unknown): value is Partial<Page> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
