// The style sheets of a page: its components ask for theirs, and the page carries those and no others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateContext, UserConfig } from "@11ty/eleventy";
import { securityPolicy } from "./security-policy.ts";
import type { WrittenStyles } from "./written-styles.ts";

/** Stand in the page until all of its components have asked. No author's text can have the like. */
const places = { styles: "/* the page's styles */", policy: "<the page's policy>" };

/** What goes into those places. */
type PageStyle = { style: Buffer; policy: Buffer };

export type StylesOptions = {
  /** The folder of the templates, from the project's. */
  includes: string;
  /** Tells an asset's address. */
  asset: (file: string) => string;
  /** The styles that authors wrote. */
  written: WrittenStyles;
};

/**
 * Adds the shortcode `style`, by which a component asks for its sheet, and `styles`, in whose place
 * stand the sheets that the page's components asked for, each once, the first one first. Inside its
 * macro a component asks only where it is called:
 *
 *     {% macro person(person) %}{% style "components/person/person.css" %}…{% endmacro %}
 *     <style>{% styles %}</style>
 *
 * In place of `{% policy %}`, before that `<style>`, stands the policy that lets it act.
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
  // Most pages of a layout have one and the same.
  const shared = new Map<string, PageStyle>();
  eleventy.addShortcode("style", function (file) {
    const { url } = pageOf(this, file);
    asked.set(url, (asked.get(url) ?? new Set()).add(file));
    return "";
  });
  eleventy.addShortcode("styles", () => places.styles);
  eleventy.addShortcode("policy", () => places.policy);
  eleventy.addTransform("styles", function (html) {
    const files = [...(asked.get(this.page.url) ?? [])];
    asked.delete(this.page.url);
    const frame = styleIn(html);
    if (frame === undefined) return Buffer.from(html);
    const rules = options.written.rulesOf(this.page.url);
    const key = [...files, rules, frame].join("\n");
    const made = shared.get(key) ?? pageStyle(frame, [...files.map(sheet), rules]);
    shared.set(key, made);
    return filledIn(html, [
      [places.policy, made.policy],
      [frame, made.style],
    ]);
  });
}

/** The text of the `<style>` in which the sheets will stand; undefined where a page has none. */
function styleIn(html: string): string | undefined {
  const place = html.indexOf(places.styles);
  if (place < 0) return undefined;
  const start = html.lastIndexOf("<style>", place) + "<style>".length;
  return html.slice(start, html.indexOf("</style>", place));
}

function pageStyle(frame: string, sheets: string[]): PageStyle {
  const text = sheets.filter((sheet) => sheet !== "").join("\n");
  const style = Buffer.from(frame.replace(places.styles, () => text));
  return { style, policy: Buffer.from(securityPolicy(style)) };
}

/** The bytes of a page, with something in each place; the places in the order in which they stand. */
function filledIn(html: string, fillings: [place: string, bytes: Buffer][]): Buffer {
  const pieces: Buffer[] = [];
  let end = 0;
  for (const [place, bytes] of fillings) {
    const start = html.indexOf(place, end);
    if (start < 0) continue;
    pieces.push(Buffer.from(html.slice(end, start)), bytes);
    end = start + place.length;
  }
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
