// A component brings its style along to each page that uses it. Nunjucks hands an import what the
// page collects its styles in only `with context`; without it the style is lost, and nothing says so.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
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
const pages = site.paths.filter((path) => path.endsWith(".html"));

test.for(pages)("%s has the style of each of its components", (path) => {
  const page = parseDocument(site.read(path));
  const styles = getElementsByTagName("style", page).map(textContent).join("");
  const classes = getElementsByTagName("*", page).flatMap(({ attribs }) =>
    (attribs.class ?? "").split(/\s+/),
  );
  const used = new Set(classes.map((name) => name.split("__")[0] ?? "").filter(hasStyle));

  expect(used.size).toBeGreaterThan(0);
  expect([...used].filter((component) => !styles.includes(styleOf(component)))).toEqual([]);
});

function hasStyle(component: string): boolean {
  return component !== "" && existsSync(fileOf(component));
}

function styleOf(component: string): string {
  return readFileSync(fileOf(component), "utf8").trim();
}

function fileOf(component: string): string {
  return join(includes, "components", component, `${component}.css`);
}
