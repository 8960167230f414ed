// The page of a layout, for a template that leads to it without knowing its address; a filter.
import type { CollectionItem } from "@11ty/eleventy";
import type { Pages } from "./pages.ts";

/**
 * The page of `layout` in `lang`; undefined where the language has none.
 *
 *     {% set leadership = collections.pages | pageWith("leadership", lang) %}
 *     {% if leadership %}<a href="{{ leadership.url | url }}">…</a>{% endif %}
 */
export function pageWith(
  pages: Pages,
  layout: string,
  lang: string,
): Pick<CollectionItem, "url"> | undefined {
  return pages.withLayout(layout, lang);
}
