// What our layout prints around a page's content, as one plain layout for Eleventy: the same bytes
// without the work of making them; asked by the bench.

/** What stands on a page of ours where the plain layout prints something of its own page. */
const marks: [mark: string, print: string][] = [
  ["<p>BENCH CONTENT</p>", "{{ content | safe }}"],
  ["BENCH TITLE", "{{ title }}"],
  ["BENCH DESCRIPTION", "{{ description }}"],
  ["/bench-frame/", "{{ page.url }}"],
];

/** The page that the layout is read from: its source below `content/`, and its place in `_site/`. */
export const framePage = {
  file: "bench-frame.md",
  output: "bench-frame/index.html",
  text: `---
layout: default
lang: en
title: BENCH TITLE
description: BENCH DESCRIPTION
---

BENCH CONTENT
`,
};

/**
 * The plain layout, in Nunjucks.
 * @param html what our build made of `framePage`
 * @throws Error when a mark is missing: the two builds would not print the same then
 */
export function plainLayout(html: string): string {
  return marks.reduce((layout, [mark, print]) => {
    if (!html.includes(mark)) throw new Error(`Our page doesn't have "${mark}" as it was written.`);
    return layout.replaceAll(mark, () => `{% endraw %}${print}{% raw %}`);
  }, `{% raw %}${html}{% endraw %}`);
}
