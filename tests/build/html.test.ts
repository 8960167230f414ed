// Every page is valid HTML, and tidy to read in "view source": also one that has all that the old site's
// pages are made of, and the one with portraits.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { readSite } from "../../src/content/index.ts";
import { siteWith } from "./site.ts";

const here = join(import.meta.dirname, "../..");
const leaders = readSite(here).site.leaders.map(({ github }) => github.toLowerCase());
const portraits = leaders.map(
  async (github, index): Promise<[string, Buffer]> => [
    `content/images/github/${github}.jpg`,
    await madePortrait(index),
  ],
);
const site = await siteWith({
  "content/about.md": readFileSync(join(here, "tests/fixtures/as-it-was.md")),
  ...Object.fromEntries(await Promise.all(portraits)),
});
const pages = site.paths.filter((path) => path.endsWith(".html"));

const config: ConfigData = {
  root: true,
  extends: [
    "html-validate:recommended",
    "html-validate:document",
    "html-validate:standard",
    "html-validate:a11y",
  ],
  rules: {
    // As Prettier and most of today's pages write it.
    "doctype-style": ["error", { style: "lowercase" }],
    // Safari takes a list without its marks for none, unless it says that it is one.
    // https://bugs.webkit.org/show_bug.cgi?id=170179
    "no-redundant-role": "off",
    // An example on a style page is an outline of its own.
    "heading-level": ["error", { sectioningRoots: [".example"] }],
  },
};
const validator = new HtmlValidate(config);

test("every kind of page is looked at", () => {
  expect(pages.length).toBeGreaterThan(4);
  expect(site.read("about/index.html")).toContain("footnote");
  expect(site.read("leadership/index.html")).toContain("<picture>");
});

test.for(pages)("%s is valid", async (path) => {
  // The style pages show the headings of many pages.
  const rules: ConfigData["rules"] = path.startsWith("style/") ? { "heading-level": "off" } : {};
  const { results } = await validator.validateString(site.read(path), path, { rules });
  const messages = results.flatMap(({ messages }) => messages);

  expect(
    messages.map(
      ({ line, ruleId, message, ruleUrl }) => `${line}: ${ruleId}: ${message} ${ruleUrl}`,
    ),
  ).toEqual([]);
});

test.for(pages)("%s has no holes", (path) => {
  const html = site.read(path);

  expect(html).not.toMatch(/\n\s*\n\s*\n/);
  expect(html).toMatch(/<main id="main">\n</);
  expect(html).toMatch(/>\n<\/main>\n/);
  expect(html).toMatch(/\n<\/html>\n$/);
});
