import { gzipSync } from "node:zlib";
import type { Page, PageBudget } from "../content/index.ts";
import { type Diagnostic, diagnosticAt, type Wording } from "../diagnostics/index.ts";
import { quickWeight } from "../site/index.ts";
import { type BuiltPage, type BuiltSite, OutputFiles, readPage } from "./built-site.ts";

/** The bytes of a page: of itself compressed, and of what it brings along. */
type Weight = {
  budget: PageBudget;
  html: number;
  fonts: number;
  /** Heaviest first. */
  images: { address: string; alt: string; bytes: number }[];
};

/** A font that is a file of its own, and not data within the page. */
const preloadedFont = /<link rel="preload" href="(?!data:)([^"]+)" as="font"/g;

/** Reports pages that are heavier than `_includes/budget.yaml` allows. */
export function pageWeight(built: BuiltSite): Diagnostic[] {
  const files = new OutputFiles(built.folder);
  const shared = new Map<string, number>();
  return built.pages.flatMap((page) => {
    const weight = weightOf(page, built, files, shared);
    return isWithin(weight) ? [] : [overweight(page, built, weight)];
  });
}

function weightOf(
  page: BuiltPage,
  built: BuiltSite,
  files: OutputFiles,
  shared: Map<string, number>,
) {
  const { site } = built;
  const layout = site.pages.byUrl.get(page.url)?.data.layout ?? "";
  const budget = site.budget[layout] ?? site.budget.others;
  const seen = new Set<string>();
  const bytesOf = (address: string) => {
    const isLocal = address.startsWith(site.prefix);
    const file = isLocal ? files.at(address.slice(site.prefix.length - 1)) : undefined;
    if (file === undefined || seen.has(file)) return 0;
    seen.add(file);
    return files.size(file);
  };
  const images = page.html.includes("<img") ? readPage(page.html).images : [];
  const fonts = Array.from(page.html.matchAll(preloadedFont), ([, address = ""]) => address);
  const shown = images.map((image) => ({ ...image, bytes: bytesOf(image.address) }));
  const weight: Weight = {
    budget,
    html: compressedAtMost(page.html, shared),
    fonts: fonts.reduce((sum, address) => sum + bytesOf(address), 0),
    images: shown.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes),
  };
  return isWithin(weight) ? weight : { ...weight, html: gzipSync(page.html).length };
}

/**
 * A page's compressed size or a little more: two gzip files in a row are one, so that what pages share,
 * a style sheet and the font in it, is compressed once for all of them.
 */
function compressedAtMost(html: string, shared: Map<string, number>): number {
  const style = /<style>.*?<\/style>/s.exec(html)?.[0] ?? "";
  const font = /"data:font\/[^"]*"/.exec(html)?.[0] ?? "";
  const size = shared.get(style) ?? gzipSync(font + style).length;
  shared.set(style, size);
  const own = html.replace(style, () => "").replace(font, () => "");
  return size + quickWeight(own);
}

function isWithin(weight: Weight): boolean {
  const { html, fonts, budget } = weight;
  return html <= budget.html && html + fonts + imageBytes(weight) <= wholeBudget(weight);
}

function imageBytes({ images }: Weight): number {
  return images.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The budget of a page with all that it brings along; each image beyond the expected adds some. */
function wholeBudget({ budget, images }: Weight): number {
  const { whole, images: expected = 0, further } = budget;
  return whole + Math.max(0, images.length - expected) * further;
}

function overweight(page: BuiltPage, built: BuiltSite, weight: Weight): Diagnostic {
  const { html, fonts, budget, images } = weight;
  const whole = html + fonts + imageBytes(weight);
  const most = wholeBudget(weight);
  const source = built.site.pages.byUrl.get(page.url);
  const [heaviest] = images;
  if (html > budget.html || !heaviest) {
    const parts = partsOf(page.html);
    return at(source, page, undefined, {
      message: `this page weighs ${number(html)} bytes compressed, and ${number(budget.html)} is the most: its text has ${number(parts.text)} of them, its styles ${number(parts.styles)}, the rest ${number(parts.rest)}`,
      hint:
        parts.text > parts.styles && parts.text > parts.rest
          ? "make two pages of it, with a link between them: [More about it](more.md)"
          : `cut what the layout prints around the text, or its styles`,
    });
  }
  const name = heaviest.alt ? `the image "${heaviest.alt}"` : "its largest image";
  return at(source, page, heaviest.alt, {
    message: `this page weighs ${number(whole)} bytes with all that it shows, and ${number(most)} is the most: its images have ${number(imageBytes(weight))} of them`,
    hint: `${name} has ${number(heaviest.bytes)}: show it smaller, with {: width=200} behind it, or save it 600 pixels wide`,
  });
}

/** At the image with these words, else where the page's text begins. */
function at(source: Page | undefined, page: BuiltPage, alt: string | undefined, wording: Wording) {
  if (!source)
    return diagnosticAt({ file: page.file, text: "" }, undefined, "page-weight", wording);
  const image = alt ? source.body.indexOf(`![${alt}]`) : -1;
  const start = source.bodyStart + Math.max(0, image < 0 ? source.body.search(/\S/) : image);
  const end = image < 0 ? start : start + `![${alt}]`.length;
  return diagnosticAt(source.source, { start, end }, "page-weight", wording);
}

/** The compressed bytes that a page would have less without each of its parts. */
function partsOf(html: string): { text: number; styles: number; rest: number } {
  const bare = html.replace(/(?<=<style>).*?(?=<\/style>)/s, "");
  const rest = gzipSync(bare.replace(/(?<=<main id="main">).*(?=<\/main>)/s, "")).length;
  const unstyled = gzipSync(bare).length;
  return { text: unstyled - rest, styles: gzipSync(html).length - unstyled, rest };
}

function number(count: number): string {
  return count.toLocaleString("en");
}
