import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageData, TemplateContext, UserConfig } from "@11ty/eleventy";
import { layoutNamed } from "../content/index.ts";
import { citiesOf, glyphBox, glyphs } from "../images/index.ts";
import {
  type Assets,
  absoluteUrl,
  counted,
  findAssets,
  locale,
  menuEntries,
  missionPartsOf,
  PageStyles,
  prefixed,
  structuredData,
  withHost,
} from "../site/index.ts";
import { Styleguide } from "../styleguide/index.ts";
import type { PreparedSite } from "./pipeline.ts";

/** The folder of the templates, from the project's. */
const includes = "_includes";

/** The font of the headings, and the image of the community for search engines, from there on. */
const headingFont = "fonts/ojuju-basic.woff2";
const logo = "brand/apple-touch-icon.png";

/** A prepared site with what stands in the templates' folder. */
export type SiteWithTemplates = PreparedSite & { assets: Assets; styleguide: Styleguide };

/** Adds to a prepared site its assets and its style guide. */
export function withTemplates(prepared: PreparedSite): SiteWithTemplates {
  const assets = findAssets(includes, prepared.site.prefix);
  return { ...prepared, assets, styleguide: new Styleguide(includes) };
}

/**
 * Adds each page of `content/` with its text, rendered before. Eleventy reads none of these files: it
 * would run front matter in JavaScript.
 */
export function contentPages(eleventy: UserConfig, { site, texts }: PreparedSite): void {
  eleventy.ignores.add("content/**");
  for (const { file, url, data } of site.pages.all) {
    const permalink = data.permalink ?? url;
    eleventy.addTemplate(file.replace(/^content\//, ""), "", {
      ...data,
      permalink,
      text: texts.get(url),
    });
  }
  eleventy.setLibrary("md", {
    render: (_, { page }) => texts.get((page as PageData).url)?.html ?? "",
  });
  // Nothing lists pages by Eleventy's collections, which it would sort for each page.
  eleventy.addGlobalData("eleventyExcludeFromCollections", true);
  eleventy.setDataFileSuffixes([]);
  const refuse = { parse: refuseFrontMatter };
  eleventy.setFrontMatterParsingOptions({
    engines: { js: refuse, javascript: refuse, node: refuse },
  });
  // Two clones give the same bytes: the dates of their files differ.
  eleventy.addDateParsing(() => new Date(0));
}

function refuseFrontMatter(): never {
  throw new Error("Front matter is YAML: begin it with a line of three hyphens alone.");
}

/** Adds what every template can read. */
export function templateData(eleventy: UserConfig, { site, people }: PreparedSite): void {
  eleventy.addGlobalData("site", site.settings);
  eleventy.addGlobalData("strings", site.strings);
  eleventy.addGlobalData("menu", menuEntries(site));
  eleventy.addGlobalData(
    "pages",
    site.pages.all.filter(({ data }) => !layoutNamed(data.layout)?.isErrorPage),
  );
  eleventy.addGlobalData("people", people);
  eleventy.addGlobalData("cities", citiesOf(people));
}

/** Adds the filters, and the shortcode `style` by which a component asks for its style sheet. */
export function filters(eleventy: UserConfig, prepared: SiteWithTemplates): void {
  const { site, texts, images, people, assets, styleguide } = prepared;
  const { asset } = assets;
  const budget = (url: string) => htmlBudget(prepared, url);
  const styles = new PageStyles({ includes, asset, budget }, headingFont);
  eleventy.addFilter("url", (url: string) => prefixed(url, site.prefix));
  eleventy.addFilter("absolute", (url: string) => absoluteUrl(url, site));
  eleventy.addFilter("withHost", (url: string) => withHost(url, site));
  eleventy.addFilter("asset", asset);
  eleventy.addFilter("shareImage", (name: string) => images.sharedAddress(name));
  eleventy.addFilter("pageWithLayout", (layout: string, lang: string) =>
    site.pages.withLayout(layout, lang),
  );
  eleventy.addFilter("missionParts", (lang: string) => missionPartsOf(site, texts, lang));
  eleventy.addFilter("counted", counted);
  eleventy.addFilter("locale", locale);
  eleventy.addFilter("glyphs", glyphs);
  eleventy.addFilter("glyphBox", glyphBox);
  eleventy.addFilter("structuredData", structuredData(site, people, asset(logo)));
  eleventy.addFilter("pageStyle", (body: string, url: string) =>
    styles.of(url, body, texts.get(url)?.styles ?? [], styleguide.css(url, body)),
  );
  eleventy.addShortcode("style", function (file) {
    styles.ask(pageOf(this, file).url, file);
    return "";
  });
}

/** Adds the pages that are templates: the style guide, the sitemap, the rules for robots. */
export function templatePages(eleventy: UserConfig, { styleguide }: SiteWithTemplates): void {
  const { pages, tokens } = styleguide;
  const add = (file: string, data: Record<string, unknown>) =>
    eleventy.addTemplate(file, readFileSync(join(includes, file), "utf8"), data);
  for (const { file, url, label } of pages)
    add(file, {
      permalink: url,
      title: label,
      lang: "en",
      noindex: true,
      stylePages: pages,
      tokens,
    });
  add("feeds/sitemap.njk", { permalink: "/sitemap.xml" });
  add("feeds/robots.njk", { permalink: "/robots.txt" });
}

/**
 * Copies the fonts and icons. Not by Eleventy's passthrough copy: that is still at work when another
 * part of a build fails, and writes into a folder that is being removed.
 */
export function staticFiles(eleventy: UserConfig, { assets }: SiteWithTemplates): void {
  eleventy.on("eleventy.before", ({ directories }) => {
    for (const { from, to } of assets.files) cpSync(from, join(directories.output, to));
    // Browsers ask for it beside what is no page, such as the sitemap.
    cpSync(join(includes, "feeds/favicon.ico"), join(directories.output, "favicon.ico"));
  });
}

function htmlBudget({ site }: PreparedSite, url: string): number {
  const layout = site.pages.byUrl.get(url)?.data.layout ?? "";
  return (site.budget[layout] ?? site.budget.others).html;
}

// Nunjucks gives a macro its page only where it was imported "with context".
function pageOf({ page }: Partial<TemplateContext>, file: string): TemplateContext["page"] {
  if (page) return page;
  throw new Error(`No page is known to ${file}: import its component "with context".`);
}
