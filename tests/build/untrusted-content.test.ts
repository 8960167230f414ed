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

test.for([
  ["content/team.md", `---js\n{ title: ${run} }\n---\n`],
  ["content/team.md", `---javascript\n{ title: ${run} }\n---\n`],
  [
    "content/team.md",
    `${frontMatter.replace("title", "templateEngineOverride: njk\ntitle")}{{ 7*7 }}\n`,
  ],
  ["content/team.md", `${frontMatter.replace("Team", "!!js/function 'function () {}'")}`],
  ["content/content.11tydata.js", `${run}; module.exports = {};`],
  ["content/team.11ty.js", `${run}; module.exports = {};`],
  ["content/team.njk", `{{ range.constructor('${run}')() }}`],
  ["content/content.json", `{ "templateEngineOverride": "njk" }`],
  ["_data/team.js", `${run}; module.exports = {};`],
  ["_data/eleventyComputed.js", `${run}; module.exports = {};`],
] as const)("%s with %j is refused, and does not run", async ([file, content]) => {
  const { root, published, diagnostics } = await siteWith({ [file]: content });
  expect(published).toBe(false);
  expect(diagnostics.map((diagnostic) => diagnostic.file)).toContain(file);
  expect(existsSync(join(root, "it-ran"))).toBe(false);
});

test.for(["../outside/", "/../outside/", "/outside/../../x.html"])(
  "a page can't be put outside of the site, at %s",
  async (permalink) => {
    const { published, diagnostics } = await siteWith({
      "content/team.md": frontMatter.replace("title", `permalink: ${permalink}\ntitle`),
    });
    expect(published).toBe(false);
    expect(diagnostics).toMatchObject([{ file: "content/team.md" }]);
  },
);
