// A component brings its style along to each page that calls it, and to no other. Nunjucks hands an
// import the page that collects the styles only `with context`.
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { withoutComments } from "../../src/site/index.ts";
import { siteWith } from "../build/site.ts";

const includes = resolve(import.meta.dirname, "../../_includes");
const templates = globSync("**/*.njk", { cwd: includes }).sort();
const imports = templates.flatMap((template) =>
  Array.from(
    readFileSync(join(includes, template), "utf8").matchAll(
      /\{%-?\s*((?:from|import)\s.*?)-?%\}/gs,
    ),
    ([, words = ""]) => ({ template, words: words.trim() }),
  ),
);

test.for(imports)("$template: $words", ({ words }) => {
  expect(words).toMatch(/ with context$/);
});

const site = await siteWith({
  "content/plain.md":
    "---\nlayout: default\nlang: en\ntitle: A page of plain Markdown\n---\nText\n",
});
const components = globSync("components/*/*.css", { cwd: includes }).map((file) =>
  basename(file, ".css"),
);
const pages = site.paths.filter((path) => path.endsWith(".html"));

test.for(pages)("%s has the styles of its components and no others", (path) => {
  const page = parseDocument(site.read(path));
  const styles = getElementsByTagName("style", page).map(textContent).join("");
  const classes = getElementsByTagName("*", page).flatMap(({ attribs }) =>
    (attribs.class ?? "").split(/\s+/),
  );
  const used = components.filter((component) => classes.includes(component));

  expect(used).not.toEqual([]);
  expect(components.filter((component) => styles.includes(styleOf(component)))).toEqual(used);
});

function styleOf(component: string): string {
  return withoutComments(readFileSync(fileOf(component), "utf8")).trim();
}

function fileOf(component: string): string {
  return join(includes, "components", component, `${component}.css`);
}
