// A page carries the style sheets of its components and no others. Through the templates, as built.

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Files } from "../build/project.ts";
import { siteWith } from "../build/site.ts";
import { errorPage, page } from "../build/small-project.ts";

const component = (name: string) => ({
  [`_includes/components/${name}/${name}.njk`]: `{% macro ${name}() %}
{% style "components/${name}/${name}.css" %}<b>${name}</b>{% endmacro %}`,
  [`_includes/components/${name}/${name}.css`]: `.${name} { color: red; }\n`,
});

const layout = (...imports: string[]) =>
  `<title>{{ title }}</title><style>{% styles %}</style>
<h1>{{ title }}</h1>\n${imports.join("\n")}\n{{ content | safe }}`;

const imported = (name: string) =>
  `{% from "components/${name}/${name}.njk" import ${name} with context %}`;

const called = (name: string) => `${imported(name)}{{ ${name}() }}`;

const project = (layouts: Files): Files => ({
  content: null,
  "content/404.md": errorPage,
  "content/index.md": page("Home"),
  "content/about.md": page("About", "about"),
  "_data/leadership.yaml": "[]\n",
  "_data/navigation.yaml": "[]\n",
  ...component("beam"),
  ...component("post"),
  ...layouts,
});

test("a page carries what the components that it calls ask for, each sheet once, and no other", async () => {
  const site = await siteWith(
    project({
      "_includes/layouts/default.njk": layout(called("beam"), called("beam"), imported("post")),
      "_includes/layouts/about.njk": layout(called("post"), called("beam")),
    }),
  );
  expect(site.read("index.html")).toContain("<style>.beam { color: red; }</style>");
  expect(site.read("about/index.html")).toContain(
    "<style>.post { color: red; }\n.beam { color: red; }</style>",
  );
});

test("an asset in a sheet has its address", async () => {
  const site = await siteWith(
    project({
      "_includes/layouts/default.njk": layout(called("beam")),
      "_includes/layouts/about.njk": layout(),
      "_includes/components/beam/beam.css": `.beam { src: url("fonts/ojuju-latin.woff2"); }`,
    }),
    "https://example.org/repo/",
  );
  expect(site.read("index.html")).toMatch(
    /url\("\/repo\/assets\/ojuju-latin\.[0-9a-f]{8}\.woff2"\)/,
  );
});

test("a sheet's comments stay with those who edit it", async () => {
  const site = await siteWith(
    project({
      "_includes/layouts/default.njk": layout(called("beam")),
      "_includes/layouts/about.njk": layout(),
      "_includes/components/beam/beam.css": `/* A beam. */
.beam {
  /* As wide as
     it goes. */
  inline-size: 100%; /* of its place */
}
`,
    }),
  );
  expect(site.read("index.html")).toContain(`<style>.beam {
  inline-size: 100%;
}</style>`);
});

test("a page's policy knows its style to the byte, and whatever its author wrote is in it", async () => {
  const policy = `<meta content="{% policy %}">`;
  const site = await siteWith(
    project({
      "_includes/layouts/default.njk": `${policy}\n${layout(called("beam"))}`,
      "_includes/layouts/about.njk": `${policy}\n${layout(called("beam"))}`,
      "content/about.md": `${page("About", "about")}
<div class="wide" style="display:flex; gap: 1rem"><p style="margin: 0">One</p></div>
<div style="display: flex;gap:1rem;">Two</div>
`,
    }),
  );
  const pages = [site.read("index.html"), site.read("about/index.html")];
  for (const html of pages) {
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`style-src 'sha256-${hash}'`);
  }
  expect(pages[1]).toContain(`<style>.beam { color: red; }
.written-1 { display: flex; gap: 1rem; }
.written-2 { margin: 0; }
</style>`);
  expect(pages[1]).toContain('<div class="wide written-1"><p class="written-2">One</p></div>');
  expect(pages[1]).toContain('<div class="written-1">Two</div>');
  expect(pages[1]).not.toContain("style=");
  expect(pages[0]).not.toContain("written-");
});
