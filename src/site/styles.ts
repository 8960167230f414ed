// The style sheets of a page: its components ask for theirs, and the page carries those and no others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { TemplateContext, UserConfig } from "@11ty/eleventy";
import { isWithin } from "./compressed-size.ts";
import { type Letters, lettersIn } from "./letters.ts";
import { securityPolicy } from "./security-policy.ts";
import type { WrittenStyles } from "./written-styles.ts";

/** Stand in the page until all of its components have asked. No author's text can have the like. */
const places = {
  styles: "/* the page's styles */",
  policy: "<the page's policy>",
  letters: "<the page's letters>",
};

/** The face that all headings have. */
const headings = "fonts/ojuju-letters.woff2";

/** What goes into those places. */
type Filling = Record<keyof typeof places, Buffer>;

/** The two that there are for one sheet, and how many bytes the one that carries the letters has compressed. */
type Fillings = Record<keyof Letters, Filling> & { compressed: number };

export type StylesOptions = {
  /** The folder of the templates, from the project's. */
  includes: string;
  /** Tells an asset's address. */
  asset: (file: string) => string;
  /** The styles that authors wrote. */
  written: WrittenStyles;
  /** Tells how many bytes the page at an address may have compressed. */
  most: (url: string) => number;
};

/**
 * Adds the shortcode `style`, by which a component asks for its sheet, and `styles`, in whose place
 * stand the sheets that the page's components asked for, each once, the first one first. Inside its
 * macro a component asks only where it is called:
 *
 *     {% macro person(person) %}{% style "components/person/person.css" %}…{% endmacro %}
 *     <style>{% styles %}</style>
 *
 * In place of `{% policy %}`, before that `<style>`, stands the policy that lets it act, and behind it in
 * place of `{% letters %}` the address of the letters of the headings: all their bytes, which stand in the
 * sheet as well, or their file's, where a page would weigh too much with them.
 *
 * A sheet is read once for all pages. It is no template; `url("fonts/…")` in it is an asset's.
 *
 * This is the last step of a page, which it makes bytes: Eleventy keeps all pages until the build ends, and
 * one curly quote makes a text two bytes a letter. A transform that is added later gets bytes.
 * @throws Error, in a template, for a component that is imported without `with context`
 */
export function styles(eleventy: UserConfig, options: StylesOptions): void {
  const asked = new Map<string, Set<string>>();
  const sheet = once((file) => sheetOf(file, options));
  const letters = once((file) => lettersIn(file, options));
  // Most pages of a layout have one and the same.
  const known = new Map<string, Fillings>();
  eleventy.addShortcode("style", function (file) {
    const { url } = pageOf(this, file);
    asked.set(url, (asked.get(url) ?? new Set()).add(file));
    return "";
  });
  eleventy.addShortcode("styles", () => places.styles);
  eleventy.addShortcode("policy", () => places.policy);
  eleventy.addShortcode("letters", () => places.letters);
  eleventy.addTransform("styles", function (html) {
    const { url } = this.page;
    const files = [...(asked.get(url) ?? [])];
    asked.delete(url);
    const frame = styleIn(html);
    if (frame === undefined) return Buffer.from(html);
    const rules = options.written.rulesOf(url);
    const key = [...files, rules, frame].join("\n");
    const fillings =
      known.get(key) ?? fillingsOf(frame, [...files.map(sheet), rules], letters(headings));
    known.set(key, fillings);
    const page = filledIn(html, frame, fillings.carried);
    const parts = { own: Buffer.from(html), shared: fillings.compressed };
    return isWithin(options.most(url), page, parts)
      ? page
      : filledIn(html, frame, fillings.fetched);
  });
}

/** The text of the `<style>` in which the sheets will stand; undefined where a page has none. */
function styleIn(html: string): string | undefined {
  const place = html.indexOf(places.styles);
  if (place < 0) return undefined;
  const start = html.lastIndexOf("<style>", place) + "<style>".length;
  return html.slice(start, html.indexOf("</style>", place));
}

function fillingsOf(frame: string, sheets: string[], { carried, fetched }: Letters): Fillings {
  const text = sheets.filter((sheet) => sheet !== "").join("\n");
  const style = frame.replace(places.styles, () => text);
  const carrying = filling(style.replaceAll(fetched, carried), carried);
  // At once, as on a page, since the letters take next to nothing where they stand a second time.
  const { policy, letters, styles } = carrying;
  const compressed = gzipSync(Buffer.concat([policy, letters, styles])).length;
  return { carried: carrying, fetched: filling(style, fetched), compressed };
}

function filling(style: string, address: string): Filling {
  const styles = Buffer.from(style);
  const policy = Buffer.from(securityPolicy(styles));
  return { styles, policy, letters: Buffer.from(address) };
}

/** The bytes of a page, with something in each place, in the order in which they stand. */
function filledIn(html: string, frame: string, filling: Filling): Buffer {
  const pieces: Buffer[] = [];
  let end = 0;
  const fill = (place: string, bytes: Buffer) => {
    const start = html.indexOf(place, end);
    if (start < 0) return;
    pieces.push(Buffer.from(html.slice(end, start)), bytes);
    end = start + place.length;
  };
  fill(places.policy, filling.policy);
  fill(places.letters, filling.letters);
  fill(frame, filling.styles);
  return Buffer.concat([...pieces, Buffer.from(html.slice(end))]);
}

function sheetOf(file: string, { includes, asset }: StylesOptions): string {
  const text = withoutComments(readFileSync(join(includes, file), "utf8")).trim();
  return text.replace(/(?<=url\(")[^":]+(?="\))/g, asset);
}

/** A sheet as pages carry it: on the home page, its comments were a fifth of all that a reader loads. */
export function withoutComments(sheet: string): string {
  return sheet.replace(/^[ \t]*\/\*.*?\*\/\n|[ \t]*\/\*.*?\*\//gms, "");
}

// Nunjucks hands an import the page it is for only when asked to.
function pageOf({ page }: Partial<TemplateContext>, file: string): TemplateContext["page"] {
  if (page) return page;
  throw new Error(`No page is known to ${file}: import its component "with context".`);
}

function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    return one;
  };
}
