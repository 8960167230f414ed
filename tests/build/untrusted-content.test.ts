// Content is text: nothing in content/ or _data/ runs, whichever way it asks to.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteWith } from "./site.ts";

const frontMatter = "---\nlayout: default\nlang: en\ntitle: Team\n---\n";
const run = `require("node:fs").writeFileSync("it-ran", "")`;

test("a page shows template syntax as it is written", async () => {
  const { read } = await siteWith({
    "content/team.md": `${frontMatter}{{ 7*7 }}, {% if x %} and {# this #}\n`,
  });
  expect(read("team/index.html")).toContain("{{ 7*7 }}, {% if x %} and {# this #}");
});

const asksToRun: Record<string, string> = {
  "content/a.md": `---js\n{ title: ${run} }\n---\n`,
  "content/b.md": `---javascript\n{ title: ${run} }\n---\n`,
  "content/c.md": `${frontMatter.replace("title", "templateEngineOverride: njk\ntitle")}{{ 7*7 }}\n`,
  "content/d.md": frontMatter.replace("Team", "!!js/function 'function () {}'"),
  "content/content.11tydata.js": `${run}; module.exports = {};`,
  "content/team.11ty.js": `${run}; module.exports = {};`,
  "content/team.njk": `{{ range.constructor('${run}')() }}`,
  "content/content.json": `{ "templateEngineOverride": "njk" }`,
  "_data/team.js": `${run}; module.exports = {};`,
  "_data/eleventyComputed.js": `${run}; module.exports = {};`,
  // Nor is a page put outside of the site.
  "content/e.md": frontMatter.replace("title", "permalink: ../outside/\ntitle"),
  "content/f.md": frontMatter.replace("title", "permalink: /../outside/\ntitle"),
  "content/g.md": frontMatter.replace("title", "permalink: /outside/../../x.html\ntitle"),
};

test("a file that asks to run is refused, and does not run", async () => {
  const { root, published, diagnostics } = await siteWith(asksToRun);

  const refused = new Set(diagnostics.map(({ file }) => file));
  expect(Object.keys(asksToRun).filter((file) => !refused.has(file))).toEqual([]);
  expect(published).toBe(false);
  expect(existsSync(join(root, "it-ran"))).toBe(false);
});
