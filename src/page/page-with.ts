// The page of a layout, for a template that leads to it without knowing its address; a filter.
import type { Pages } from "./pages.ts";

/**
 * The page of `layout` in `lang`; undefined where the language has none.
 *
 *     {% set leadership = collections.pages | pageWith("leadership", lang) %}
 *     {% if leadership %}<a href="{{ leadership.url | url }}">{{ leadership.title }}</a>{% endif %}
 */
export function pageWith(
  pages: Pages,
  layout: string,
  lang: string,
): { url: string; title: string } | undefined {
  const page = pages.withLayout(layout, lang);
  return page && { url: page.url, title: String(page.data.title) };
}
