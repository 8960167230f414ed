// The files that machines read: the sitemap, the rules for robots, the icon that browsers ask for unasked.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { siteWith } from "../build/site.ts";
import { pageSource } from "./sample-site.ts";

const url = "https://example.org/some/path/";
const files = { "content/soon/plan.md": `${pageSource("Plan")}Text\n` };
const { root, paths, read } = await siteWith(files, url);

test("the sitemap lists every page but the one for missing addresses, by its whole address", () => {
  const sitemap = parseDocument(read("sitemap.xml"), { xmlMode: true });
  const [urlset] = getElementsByTagName("urlset", sitemap);
  const listed = getElementsByTagName("loc", sitemap).map(textContent);
  const pages = paths.filter((path) => /^(?!404|style\/).*\.html$/.test(path));
  expect(read("sitemap.xml")).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
  expect(urlset?.attribs.xmlns).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  expect(listed).toContain(`${url}soon/plan/`);
  expect(listed.sort()).toEqual(pages.map((path) => url + path.replace("index.html", "")).sort());
});

test("robots may read everything, and find the sitemap", () => {
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
