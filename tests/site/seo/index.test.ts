// What machines read: the map lists every page that a search engine may show, robots find it, and browsers
// their icon.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { siteWith } from "../../build/site.ts";
import { page } from "../../build/small-project.ts";
import { writtenIn } from "../../layouts/written.ts";

const url = "https://example.org/some/path/";
const { root, read } = await siteWith({ "content/soon/plan.md": page("Plan") }, url);

test("the sitemap lists every page but those for missing addresses, by its whole address", () => {
  const sitemap = parseDocument(read("sitemap.xml"), { xmlMode: true });
  const listed = getElementsByTagName("loc", sitemap).map(textContent);
  const { pages } = writtenIn(root);
  const shown = pages.filter(({ layout }) => layout !== "error");

  expect(shown.length).toBeLessThan(pages.length);
  expect(listed).toContain(`${url}soon/plan/`);
  expect(listed.sort()).toEqual(shown.map((page) => new URL(`.${page.url}`, url).href).sort());
});

test("the sitemap is one by its namespace", () => {
  const [urlset] = getElementsByTagName(
    "urlset",
    parseDocument(read("sitemap.xml"), { xmlMode: true }),
  );
  expect(read("sitemap.xml")).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
  expect(urlset?.attribs.xmlns).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  const named = getElementsByTagName("*", urlset?.children ?? []).map(({ name }) => name);
  expect(new Set(named)).toEqual(new Set(["url", "loc"]));
});

test("robots may read everything, and are told of the sitemap", () => {
  expect(read("robots.txt").trim().split("\n").filter(Boolean)).toEqual([
    "User-agent: *",
    "Allow: /",
    `Sitemap: ${url}sitemap.xml`,
  ]);
});

test("the icon that browsers ask for unasked is there", () => {
  const icon = readFileSync(join(root, "_site/favicon.ico"));
  expect(icon.equals(readFileSync("_includes/feeds/favicon.ico"))).toBe(true);
});
