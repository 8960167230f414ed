// The style sheets of a page: its components ask for theirs, and the page carries those and no others.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateContext, UserConfig } from "@11ty/eleventy";

/** Stands in the page until all of its components have asked. */
const place = "/* the page's styles */";

/**
 * Adds the shortcode `style`, by which a component asks for its sheet, and `styles`, in whose place
 * stand the sheets that the page's components asked for, each once, the first one first. Inside its
 * macro a component asks only where it is called:
 *
 *     {% macro person(person) %}{% style "components/person/person.css" %}…{% endmacro %}
 *     <style>{% styles %}</style>
 *
 * A sheet is read once for all pages. It is no template; `url("fonts/…")` in it is an asset's.
 *
 * This is the last step of a page, which it makes bytes: Eleventy keeps all pages until the build ends, and
 * one curly quote makes a text two bytes a letter. A transform that is added later gets bytes.
 * @param options.includes the folder of the templates, from the project's
 * @param options.asset tells an asset's address
 * @throws Error, in a template, for a component that is imported without `with context`
 */
export function styles(
  eleventy: UserConfig,
  options: { includes: string; asset: (file: string) => string },
): void {
  const asked = new Map<string, Set<string>>();
  const sheet = once((file) => sheetOf(file, options));
  const sheets = once((files) => Buffer.from(files.split("\n").map(sheet).join("\n")));
  eleventy.addShortcode("style", function (file) {
    const { url } = pageOf(this, file);
    asked.set(url, (asked.get(url) ?? new Set()).add(file));
    return "";
  });
  eleventy.addShortcode("styles", () => place);
  eleventy.addTransform("styles", function (html) {
    const files = asked.get(this.page.url);
    asked.delete(this.page.url);
    const start = files ? html.indexOf(place) : -1;
    if (!files || start < 0) return Buffer.from(html);
    return Buffer.concat([
      Buffer.from(html.slice(0, start)),
      sheets([...files].join("\n")),
      Buffer.from(html.slice(start + place.length)),
    ]);
  });
}

function sheetOf(file: string, { includes, asset }: Parameters<typeof styles>[1]): string {
  const text = readFileSync(join(includes, file), "utf8").trim();
  return text.replace(/(?<=url\(")[^":]+(?="\))/g, asset);
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
