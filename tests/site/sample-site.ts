import { readFileSync } from "node:fs";
import { readSite, type Site } from "../../src/content/index.ts";
import { type Files, projectWith } from "../build/project.ts";

const settings = readFileSync("_data/site.yaml", "utf8");

/** The source of a page. @param title as YAML */
export function pageSource(title: string, { layout = "default", lang = "en", more = "" } = {}) {
  return `---\nlayout: ${layout}\nlang: ${lang}\ntitle: ${title}\ndescription: What it is.\n${more}---\n`;
}

/** A site of these files and our own data, read and not judged. @param url the address it calls its own */
export function siteOf(files: Files, url = "https://bpd.org"): Site {
  const root = projectWith({
    content: null,
    "_data/site.yaml": settings.replace(/^url: .*/m, `url: ${url}`),
    ...files,
  });
  return readSite(root).site;
}

/** A page of a site by its address. @throws Error where there is none */
export function pageAt(site: Site, url: string) {
  const page = site.pages.byUrl.get(url);
  if (page) return page;
  throw new Error(`There is no page at ${url}.`);
}

/** A folder of templates with these files, and the folders that assets stand in. */
export function includesWith(files: Record<string, string>): string {
  const names = Object.entries(files).map(([file, text]) => [`_includes/${file}`, text]);
  const empty = { content: null, _data: null, _includes: null };
  const folders = { "_includes/brand/a.svg": "<svg/>", "_includes/fonts/a.woff2": "a font" };
  return `${projectWith({ ...empty, ...folders, ...Object.fromEntries(names) })}/_includes`;
}
