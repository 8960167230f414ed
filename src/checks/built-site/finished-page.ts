// A page as it will be published, and what may be wrong with it; asked by all that judge one.

import { posix } from "node:path";
import type { BuildResult } from "@11ty/eleventy";
import { fileOf } from "../../content/index.ts";
import type { RuleId } from "../../diagnostics/index.ts";
import type { Pages } from "../../site/index.ts";

export type FinishedPage = {
  /** What it was made from, relative to the project's folder: a page's Markdown, or a template. */
  file: string;
  url: string;
  /** Absent where a template is the whole page. */
  layout?: string;
  html: Buffer;
};

/** Something wrong with a page's HTML, which its author's text is not to blame for: that was judged before. */
export type Slip = {
  rule: RuleId;
  /** Goes on after the layout's name: `prints …`. */
  message: string;
  /** Asked for once, however many pages have it. */
  hint: string | (() => string);
  /** Another hint where it is an author who wrote it, in a value that a template prints as it stands. */
  authorsHint?: string;
  /** A text that stands where it comes from, most likely in a template. */
  written?: string;
};

/** The pages among what a build has written, by address: what is on all of them is told of the home page. */
export function finishedPages(results: readonly BuildResult[], { byUrl }: Pages): FinishedPage[] {
  return results
    .filter(({ outputPath }) => outputPath.endsWith(".html"))
    .map((result) => {
      const layout = byUrl.get(result.url)?.data.layout;
      const page = { file: sourceOf(result), url: result.url, html: bytesOf(result) };
      return typeof layout === "string" ? { ...page, layout } : page;
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The template that prints a page: its layout, or itself. */
export function templateOf({ file, layout }: FinishedPage): string {
  return layout === undefined ? file : posix.join("_includes/layouts", `${layout}.njk`);
}

// The last step of a page makes bytes of it; another build than ours may do without.
function bytesOf({ content }: BuildResult): Buffer {
  return typeof content === "string" ? Buffer.from(content) : content;
}

// What is made of a template alone, Eleventy is told to find in `content/`.
function sourceOf(page: BuildResult): string {
  return fileOf(page).replace(/^content\/(?=.*\.njk$)/, "_includes/");
}
